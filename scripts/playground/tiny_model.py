"""Makes a model with random weights and a tokenizer of bytes: python tiny_model.py FOLDER"""

import sys

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

TEMPLATE = (
    "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n"
    "{% endfor %}assistant:"
)

raw = Tokenizer(models.BPE())
raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
raw.decoder = decoders.ByteLevel()
raw.train_from_iterator(
    ["The quick brown fox jumps over the lazy dog."],
    trainers.BpeTrainer(
        special_tokens=["<pad>", "</s>"],
        initial_alphabet=[letter for letter in pre_tokenizers.ByteLevel.alphabet() if letter.isascii()],
    ),
)
tokenizer = PreTrainedTokenizerFast(
    tokenizer_object=raw,
    pad_token="<pad>",
    eos_token="</s>",
    chat_template=TEMPLATE,
    model_input_names=["input_ids", "attention_mask"],
)
torch.manual_seed(1)
model = LlamaForCausalLM(
    LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=2048,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
)
model.save_pretrained(sys.argv[1])
tokenizer.save_pretrained(sys.argv[1])

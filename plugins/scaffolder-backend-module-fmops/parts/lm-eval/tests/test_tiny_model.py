"""Evaluates a tiny model with random weights on the CPU: nothing is downloaded."""

import json

import pytest

pytest.importorskip("torch")
pytest.importorskip("lm_eval")
pytest.importorskip("peft")

from lm_eval.tasks import TaskManager  # noqa: E402
from peft import LoraConfig, get_peft_model  # noqa: E402
from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: E402
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast  # noqa: E402

import harness  # noqa: E402
from evaluation import Evaluation, Subject  # noqa: E402
from scores import read_questions, read_scores  # noqa: E402

ROWS = [{"ask": f"{n} plus {n} is", "right": str(2 * n), "wrong": str(n)} for n in range(12)]

CHOICE = """
task: tiny_choice
dataset_path: json
dataset_kwargs: {data_files: {test: "%s"}}
test_split: test
output_type: multiple_choice
doc_to_text: ask
doc_to_choice: "{{[right, wrong]}}"
doc_to_target: 0
metric_list:
  - {metric: acc}
  - {metric: acc_norm}
"""

WRITING = """
task: tiny_writing
dataset_path: json
dataset_kwargs: {data_files: {test: "%s"}}
test_split: test
output_type: generate_until
doc_to_text: ask
doc_to_target: right
generation_kwargs: {until: ["."], max_gen_toks: 4}
metric_list:
  - {metric: exact_match}
"""

GROUP = """
group: tiny_group
task: [tiny_choice]
aggregate_metric_list:
  - {metric: acc, weight_by_size: true}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A model, an adapter of it, and two tasks."""
    folder = tmp_path_factory.mktemp("tiny")
    raw = Tokenizer(models.WordLevel(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Whitespace()
    raw.train_from_iterator(
        (" ".join(row.values()) for row in ROWS),
        trainers.WordLevelTrainer(special_tokens=["<unk>", "<pad>", "</s>"]),
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=raw, unk_token="<unk>", pad_token="<pad>", eos_token="</s>"
    )
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
            max_position_embeddings=128,
            pad_token_id=tokenizer.pad_token_id,
            eos_token_id=tokenizer.eos_token_id,
        )
    )
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    adapted = get_peft_model(model, LoraConfig(r=2, task_type="CAUSAL_LM"))
    adapted.save_pretrained(folder / "adapter")
    rows = folder / "rows.jsonl"
    rows.write_text("\n".join(json.dumps(row) for row in ROWS))
    (folder / "tasks").mkdir()
    (folder / "tasks" / "choice.yaml").write_text(CHOICE % rows)
    (folder / "tasks" / "writing.yaml").write_text(WRITING % rows)
    (folder / "tasks" / "group.yaml").write_text(GROUP)
    return folder


@pytest.mark.parametrize("adapter", ["", "adapter"])
def test_evaluates_and_resumes(folder, adapter, tmp_path, capsys):
    subject = Subject(
        "Tiny",
        str(folder / "model"),
        adapter=adapter and str(folder / adapter),
        dtype="float32",
    )
    manager = TaskManager(include_path=str(folder / "tasks"), include_defaults=False)
    tasks = ["tiny_choice", "tiny_writing", "tiny_group"]
    evaluation = Evaluation(tasks, few_shot=0, limit=10)
    scores = harness.evaluate(subject, evaluation, tmp_path, manager)
    assert scores["tiny_choice"].metric == "acc_norm,none"
    assert scores["tiny_writing"].metric == "exact_match,none"
    assert read_scores(tmp_path) == scores
    questions = read_questions(tmp_path, "tiny_choice")
    assert len(questions) == 10
    assert sum(questions.values()) / 10 == pytest.approx(scores["tiny_choice"].value)
    assert len(read_questions(tmp_path, "tiny_writing")) == 10
    assert scores["tiny_group"].metric == "acc,none"
    assert len(read_questions(tmp_path, "tiny_group")) == 10

    capsys.readouterr()
    assert harness.evaluate(subject, evaluation, tmp_path, manager) == scores
    assert capsys.readouterr().out.count('"resumed": true') == 3

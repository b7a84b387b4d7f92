import fc from 'fast-check';
import { growthOf } from '@fmops/linear-time';
import { adapterFacts } from './adapterFacts';
import { configFacts } from './configFacts';
import { configTask } from './configTask';

// As published with Qwen/Qwen2.5-7B-Instruct
const qwen = {
  architectures: ['Qwen2ForCausalLM'],
  hidden_act: 'silu',
  hidden_size: 3584,
  intermediate_size: 18944,
  max_position_embeddings: 32768,
  model_type: 'qwen2',
  num_attention_heads: 28,
  num_hidden_layers: 28,
  num_key_value_heads: 4,
  sliding_window: 131072,
  tie_word_embeddings: false,
  torch_dtype: 'bfloat16',
  use_sliding_window: false,
  vocab_size: 152064,
};

it('reads a decoder', () => {
  expect(configFacts(qwen)).toEqual({
    contextWindow: 32768,
    architecture: {
      type: 'decoder',
      layers: 28,
      hiddenSize: 3584,
      intermediateSize: 18944,
      attentionHeads: 28,
      kvHeads: 4,
      vocabSize: 152064,
      dtype: 'bfloat16',
      tiedEmbeddings: false,
      gatedMlp: true,
    },
  });
  expect(configTask(qwen)).toEqual({
    task: 'text-generation',
    modality: 'text',
  });
});

it('reads a mixture of experts with latent attention', () => {
  const { architecture } = configFacts({
    architectures: ['DeepseekV3ForCausalLM'],
    model_type: 'deepseek_v3',
    num_hidden_layers: 61,
    kv_lora_rank: 512,
    qk_rope_head_dim: 64,
    n_routed_experts: 256,
    n_shared_experts: 1,
    num_experts_per_tok: 8,
    first_k_dense_replace: 3,
  });
  expect(architecture).toEqual({
    type: 'decoder-moe',
    layers: 61,
    attention: 'mla',
    kvLoraRank: 512,
    qkRopeHeadDim: 64,
    experts: 256,
    sharedExperts: 1,
    activeExperts: 8,
    denseLayers: 3,
    gatedMlp: true,
  });
});

it('reads the text tower of a model that sees', () => {
  const config = {
    architectures: ['Mistral3ForConditionalGeneration'],
    text_config: {
      model_type: 'mistral',
      num_hidden_layers: 40,
      max_position_embeddings: 131072,
    },
    vision_config: { num_hidden_layers: 24, hidden_size: 1024 },
    num_hidden_layers: 1,
  };
  expect(configFacts(config)).toEqual({
    contextWindow: 131072,
    architecture: {
      type: 'decoder with vision encoder',
      layers: 40,
      gatedMlp: true,
      visionLayers: 24,
      visionHiddenSize: 1024,
    },
  });
  expect(configTask(config)?.modality).toBe('vision-language');
});

it('reads older names', () => {
  expect(
    configFacts({
      architectures: ['GPT2LMHeadModel'],
      n_layer: 12,
      n_embd: 768,
      n_head: 12,
      n_positions: 1024,
    }),
  ).toEqual({
    contextWindow: 1024,
    architecture: {
      type: 'decoder',
      layers: 12,
      hiddenSize: 768,
      attentionHeads: 12,
    },
  });
});

it('reads an adapter, but not the folder of whoever trained it', () => {
  const peft = { peft_type: 'LORA', base_model_name_or_path: 'Qwen/Qwen2.5' };
  expect(adapterFacts(peft)).toEqual({
    type: 'adapter',
    baseModel: {
      huggingFaceId: 'Qwen/Qwen2.5',
      relation: 'adapter',
      method: 'lora',
    },
  });
  expect(
    adapterFacts({ ...peft, base_model_name_or_path: '/home/a/model' }),
  ).toEqual({ type: 'adapter' });
});

it('takes only counts, whatever a configuration says', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(-1, 1.5, 1e400, '32', null, [7], '<b>', {}),
    fc.anything(),
  );
  const config = fc.record(
    Object.fromEntries(
      [...Object.keys(qwen), 'text_config', 'vision_config', 'dtype'].map(
        key => [key, value],
      ),
    ),
    { requiredKeys: [] },
  );
  const isLegal = (fact: unknown) =>
    typeof fact === 'boolean' ||
    (Number.isSafeInteger(fact) && (fact as number) > 0) ||
    (typeof fact === 'string' && /^[a-z][\w -]*$/.test(fact));
  fc.assert(
    fc.property(fc.oneof(config, fc.anything()), any => {
      const { architecture = {}, contextWindow = 1 } = configFacts(any);
      adapterFacts(any);
      configTask(any);
      const facts = [...Object.values(architecture), contextWindow];
      expect(facts.filter(fact => !isLegal(fact))).toEqual([]);
    }),
  );
});

it('takes little time for a type that is made to be slow', async () => {
  const read = (length: number) =>
    configFacts({ ...qwen, torch_dtype: `a${'0'.repeat(length)}-` });
  expect(await growthOf(read, 60_000)).toBe('linear');
});

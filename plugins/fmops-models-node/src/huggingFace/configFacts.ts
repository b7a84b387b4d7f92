import type { ModelArchitecture } from '@fmops/backstage-plugin-fmops-models-common';
import { fields, items, positiveCount, text } from '../answers/read';

/** Names that configurations of the transformers library have for the same count. */
const COUNTS = {
  layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'],
  hiddenSize: ['hidden_size', 'n_embd', 'd_model', 'dim'],
  intermediateSize: ['intermediate_size', 'n_inner', 'ffn_dim', 'd_ff'],
  attentionHeads: ['num_attention_heads', 'n_head', 'n_heads', 'num_heads'],
  kvHeads: ['num_key_value_heads', 'num_kv_heads', 'n_head_kv'],
  headDim: ['head_dim'],
  vocabSize: ['vocab_size'],
  qLoraRank: ['q_lora_rank'],
  kvLoraRank: ['kv_lora_rank'],
  qkNopeHeadDim: ['qk_nope_head_dim'],
  qkRopeHeadDim: ['qk_rope_head_dim'],
  vHeadDim: ['v_head_dim'],
  experts: ['num_local_experts', 'n_routed_experts', 'num_experts'],
  activeExperts: ['num_experts_per_tok', 'moe_top_k', 'top_k_experts'],
  sharedExperts: ['n_shared_experts'],
  moeIntermediateSize: ['moe_intermediate_size'],
  denseLayers: ['first_k_dense_replace'],
  decoderLayers: ['decoder_layers'],
  melBins: ['num_mel_bins'],
} as const satisfies Partial<Record<keyof ModelArchitecture, string[]>>;

const CONTEXT = [
  'max_position_embeddings',
  'n_positions',
  'max_seq_len',
  'max_sequence_length',
  'n_ctx',
] as const;

/** Model types whose feed-forward has three matrices. */
const GATED =
  /^(llama|mi[sx]tral|ministral|qwen[2-9]|gemma|phi3|olmo|granite|cohere|deepseek|glm|smollm|stablelm|internlm|exaone|gpt_oss)/;

function firstCount(
  config: Record<string, unknown>,
  names: readonly string[],
): number | undefined {
  for (const name of names) {
    const count = positiveCount(config[name]);
    if (count) {
      return count;
    }
  }
  return undefined;
}

function networkType(
  config: Record<string, unknown>,
  { experts }: ModelArchitecture,
): string | undefined {
  const name = text(items(config.architectures)[0]) ?? '';
  if (config.is_encoder_decoder === true) {
    return 'encoder-decoder';
  }
  if (/ForConditionalGeneration$/.test(name) && config.vision_config) {
    return 'decoder with vision encoder';
  }
  if (/ForCausalLM$|LMHeadModel$/.test(name)) {
    return (experts ?? 1) > 1 ? 'decoder-moe' : 'decoder';
  }
  return /MaskedLM$|^(Bert|Roberta|XLMRoberta|DistilBert|MPNet|ModernBert)/.test(
    name,
  )
    ? 'encoder'
    : undefined;
}

function flags(
  config: Record<string, unknown>,
  top: Record<string, unknown>,
): ModelArchitecture {
  const tied = config.tie_word_embeddings ?? top.tie_word_embeddings;
  const family = text(config.model_type) ?? text(top.model_type) ?? '';
  const window = positiveCount(config.sliding_window);
  return {
    ...(typeof tied === 'boolean' && { tiedEmbeddings: tied }),
    ...(GATED.test(family) && { gatedMlp: true }),
    ...(window &&
      config.use_sliding_window !== false && { slidingWindow: window }),
    ...(positiveCount(config.kv_lora_rank) && { attention: 'mla' }),
  };
}

/**
 * What a configuration says about the network and its context.
 *
 * @public
 */
export interface ConfigFacts {
  architecture?: ModelArchitecture;
  /** Tokens: the positions that the network was made for. */
  contextWindow?: number;
}

/**
 * Reads the network from a `config.json` of the transformers library; for models
 * with several towers, the one that works with text. What it does not say, or
 * says in other words, stays unknown.
 *
 * @public
 */
export function configFacts(config: unknown): ConfigFacts {
  const top = fields(config);
  const inner = fields(top.text_config);
  const own = Object.keys(inner).length > 0 ? inner : top;
  const counts: ModelArchitecture = {};
  for (const [field, names] of Object.entries(COUNTS)) {
    const count = firstCount(own, names);
    if (count) {
      counts[field as keyof typeof COUNTS] = count;
    }
  }
  const vision = fields(top.vision_config);
  const visionLayers = firstCount(vision, COUNTS.layers);
  const visionHiddenSize = firstCount(vision, COUNTS.hiddenSize);
  const type = networkType(top, counts);
  const dtype =
    text(own.torch_dtype) ??
    text(own.dtype) ??
    text(top.torch_dtype) ??
    text(top.dtype);
  const architecture: ModelArchitecture = {
    ...(type && { type }),
    ...counts,
    ...flags(own, top),
    ...(dtype && /^[a-z]+\d[a-z0-9_]*$/.test(dtype) && { dtype }),
    ...(visionLayers && { visionLayers }),
    ...(visionHiddenSize && { visionHiddenSize }),
  };
  const contextWindow = firstCount(own, CONTEXT);
  return {
    ...(Object.keys(architecture).length > 0 && { architecture }),
    ...(contextWindow && { contextWindow }),
  };
}

import type { ModelShape } from './ModelShape';

const KV_BYTES = 2;

/** Whether the model keeps keys and values of earlier tokens. */
function generatesTokens({ type }: ModelShape): boolean {
  return type?.startsWith('decoder') || type === 'encoder-decoder';
}

function headDim({ headDim: dim, hiddenSize, attentionHeads }: ModelShape) {
  return dim ?? (hiddenSize && attentionHeads && hiddenSize / attentionHeads);
}

/**
 * Bytes of KV cache that one token takes: `2 · L · kv · d · bytes`, or
 * `L · (kv_lora_rank + qk_rope_head_dim) · bytes` with multi-head latent
 * attention. With sliding windows this is an upper bound. Models that don't
 * generate tokens take none; undefined when the shape is not known.
 *
 * Source: kaito-project/kaito `pkg/model/interface.go`.
 *
 * @public
 */
export function kvCacheBytesPerToken(
  shape: ModelShape,
  bytes: number = KV_BYTES,
): number | undefined {
  if (shape.type && !generatesTokens(shape)) {
    return 0;
  }
  const layers = shape.decoderLayers ?? shape.layers;
  if (!layers) {
    return undefined;
  }
  if (shape.kvLoraRank) {
    return layers * (shape.kvLoraRank + (shape.qkRopeHeadDim ?? 0)) * bytes;
  }
  const heads = shape.kvHeads ?? shape.attentionHeads;
  const dim = headDim(shape);
  return heads && dim ? 2 * layers * heads * dim * bytes : undefined;
}

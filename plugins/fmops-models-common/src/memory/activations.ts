import type { ModelShape } from './ModelShape';

/**
 * What is recomputed in the backward pass: nothing, attention alone (as with
 * FlashAttention), or each layer as a whole.
 *
 * @public
 */
export type Recomputation = 'none' | 'attention' | 'full';

/**
 * Tokens that one device works on at a time.
 *
 * @public
 */
export interface MicroBatch {
  /** Tokens per sequence. */
  sequenceLength: number;
  /** Sequences per device. */
  batch: number;
}

/**
 * Bytes of 16-bit activations of one micro-batch, over all layers:
 * `s·b·h·L·(34 + 5·a·s/h)` with no recomputation, `34·s·b·h·L` with that of
 * attention, and `2·s·b·h·L` plus one layer of the latter with full
 * recomputation. Undefined when the shape is not known.
 *
 * Source: Korthikanti et al., "Reducing Activation Recomputation in Large
 * Transformer Models", arXiv 2205.05198.
 *
 * @public
 */
export function activationBytes(
  shape: ModelShape,
  { sequenceLength: s, batch: b }: MicroBatch,
  recomputation: Recomputation,
): number | undefined {
  const { hiddenSize: h, layers: L, attentionHeads: a } = shape;
  if (!h || !L || !a) {
    return undefined;
  }
  const perLayer = s * b * h;
  return {
    none: perLayer * L * (34 + (5 * a * s) / h),
    attention: 34 * perLayer * L,
    full: 2 * perLayer * L + 34 * perLayer,
  }[recomputation];
}

/**
 * Bytes of logits and loss, `4·s·b·V`: with vocabularies of 128 k and more they
 * outweigh the activations.
 *
 * @public
 */
export function logitBytes(
  shape: ModelShape,
  { sequenceLength, batch }: MicroBatch,
): number {
  return 4 * sequenceLength * batch * (shape.vocabSize ?? 0);
}

import type { ModelShape } from './ModelShape';

type Matrix = readonly [inputs: number, outputs: number];

function attentionMatrices(shape: ModelShape): Matrix[] | undefined {
  const { hiddenSize: h, attentionHeads: a } = shape;
  if (!h || !a) {
    return undefined;
  }
  if (shape.kvLoraRank) {
    const nope = shape.qkNopeHeadDim ?? 0;
    const rope = shape.qkRopeHeadDim ?? 0;
    const value = shape.vHeadDim ?? nope;
    const query = shape.qLoraRank ?? h;
    return [
      ...(shape.qLoraRank ? [[h, shape.qLoraRank] as const] : []),
      [query, a * (nope + rope)],
      [h, shape.kvLoraRank + rope],
      [shape.kvLoraRank, a * (nope + value)],
      [a * value, h],
    ];
  }
  const d = shape.headDim ?? h / a;
  const kv = (shape.kvHeads ?? a) * d;
  return [
    [h, a * d],
    [h, kv],
    [h, kv],
    [a * d, h],
  ];
}

function feedForwardMatrices(shape: ModelShape): Matrix[] {
  const { hiddenSize: h, intermediateSize: f, experts } = shape;
  if (!h || !f || experts) {
    return [];
  }
  const up: Matrix[] = shape.gatedMlp === false ? [[h, f]] : [[h, f], [h, f]]; // prettier-ignore
  return [...up, [f, h]];
}

/**
 * Trainable parameters of a LoRA adapter of rank `r` on all linear layers:
 * `Σ r · (d_in + d_out) · L`. Experts of a mixture are left as they are, only
 * their attention is adapted. Undefined when the shape is not known.
 *
 * @public
 */
export function loraParameters(
  shape: ModelShape,
  r: number,
): number | undefined {
  const attention = attentionMatrices(shape);
  if (!attention || !shape.layers) {
    return undefined;
  }
  const perRank = [...attention, ...feedForwardMatrices(shape)].reduce(
    (sum, [inputs, outputs]) => sum + inputs + outputs,
    0,
  );
  return r * perRank * shape.layers;
}

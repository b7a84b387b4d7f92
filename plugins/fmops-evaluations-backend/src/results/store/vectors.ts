import type { CheckedEvaluation } from '../check/evaluationSchema';

/** The scores of rows by metric, in the order of the rows; NaN where there is none. */
export function vectorsOf(
  ordered: CheckedEvaluation['rows'],
): Map<string, Float64Array> {
  const vectors = new Map<string, Float64Array>();
  ordered.forEach(({ scores }, index) => {
    for (const [metric, value] of Object.entries(scores)) {
      const vector =
        vectors.get(metric) ?? new Float64Array(ordered.length).fill(NaN);
      vectors.set(metric, vector);
      vector[index] = value ?? NaN;
    }
  });
  return vectors;
}

/** As it is kept: 64-bit floats, little endian. */
export function packVector(vector: Float64Array): Buffer {
  const packed = Buffer.alloc(vector.length * 8);
  vector.forEach((value, index) => packed.writeDoubleLE(value, index * 8));
  return packed;
}

/** Back from {@link packVector}. */
export function unpackVector(packed: Buffer): Float64Array {
  return Float64Array.from({ length: packed.length / 8 }, (_, index) =>
    packed.readDoubleLE(index * 8),
  );
}

/**
 * Bytes in a GiB. Device memory of EC2 is in MiB, 1,024 of them to the GiB.
 *
 * @public
 */
export const GIB = 2 ** 30;

const BYTES: Readonly<Record<string, number>> = {
  float32: 4,
  bfloat16: 2,
  float16: 2,
  float8_e4m3: 1,
  int8: 1,
  int4: 0.55,
  nf4: 0.55,
  mxfp4: 0.55,
};

/**
 * What weights are assumed to be when their type is not known.
 *
 * @public
 */
export const DEFAULT_DTYPE = 'bfloat16';

/**
 * Types of weights whose width is known.
 *
 * @public
 */
export const DTYPES: readonly string[] = Object.keys(BYTES);

/**
 * Bytes per parameter; four-bit types with their scales. Unknown types count as 16 bit.
 *
 * @public
 */
export function bytesPerParameter(dtype: string | undefined): number {
  return BYTES[dtype ?? DEFAULT_DTYPE] ?? BYTES[DEFAULT_DTYPE];
}

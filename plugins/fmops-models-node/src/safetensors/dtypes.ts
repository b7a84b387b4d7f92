/**
 * Element types of the format and their bits.
 *
 * Source: huggingface/safetensors `safetensors/src/tensor.rs`.
 */
export const DTYPE_BITS: ReadonlyMap<string, number> = new Map([
  ['BOOL', 8],
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ['U8', 8],
  ['I8', 8],
  ['F8_E5M2', 8],
  ['F8_E4M3', 8],
  ['F8_E8M0', 8],
  ['F8_E4M3FNUZ', 8],
  ['F8_E5M2FNUZ', 8],
  ['I16', 16],
  ['U16', 16],
  ['F16', 16],
  ['BF16', 16],
  ['I32', 32],
  ['U32', 32],
  ['F32', 32],
  ['C64', 64],
  ['F64', 64],
  ['I64', 64],
  ['U64', 64],
]);

/** Whether elements are numbers with fractions, as weights are unless they are packed. */
export function isFloat(dtype: string): boolean {
  return /^(F|BF|C)/.test(dtype);
}

const TORCH_NAMES: Readonly<Record<string, string>> = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  F8_E4M3: 'float8_e4m3fn',
  F8_E5M2: 'float8_e5m2',
};

/** What configurations call an element type, such as `bfloat16` for `BF16`. */
export function torchDtype(dtype: string): string {
  return TORCH_NAMES[dtype] ?? dtype.toLowerCase();
}

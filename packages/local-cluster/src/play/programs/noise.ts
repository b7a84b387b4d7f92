import { createHash } from 'node:crypto';

/** Repeatable noise: a number from -1 to 1 for a seed and a position. */
export function noise(seed: string, position: number): number {
  const bytes = createHash('md5').update(`${seed}:${position}`).digest();
  return (bytes.readUInt32BE(0) / 0xffffffff) * 2 - 1;
}

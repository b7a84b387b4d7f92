import {
  hasBfloat16,
  runsCudaImages,
  SERVING_INSTANCES,
} from './instanceChoices';
import { findInstance } from './instances';

it.each([
  // NVIDIA GPUs and x86, bfloat16
  ['g6e.xlarge', true, true],
  // T4 GPUs
  ['g4dn.xlarge', true, false],
  // ARM processors, T4G GPUs
  ['g5g.xlarge', false, false],
  // Trainium
  ['trn1.2xlarge', false, true],
])('judges %s', (type, cuda, bfloat16) => {
  const instance = findInstance(type)!;
  expect(runsCudaImages(instance)).toBe(cuda);
  expect(hasBfloat16(instance)).toBe(bfloat16);
  expect(SERVING_INSTANCES.includes(instance)).toBe(cuda && bfloat16);
});

export * from './parseIndex';
export * from './readHeader';
export * from './WeightCount';
export type { Tensor } from './Tensor';

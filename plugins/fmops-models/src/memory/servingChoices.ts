import {
  bytesPerParameter,
  ModelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import { contextLengths, PRECISIONS } from './memoryTable';

/** What somebody means to serve. */
export interface ServingChoice {
  /** One of {@link PRECISIONS}. */
  dtype: string;
  contextTokens: number;
  /** Sequences at a time. */
  sequences: number;
}

/** Sequences at a time to choose from. */
export const SEQUENCES = [1, 4, 16, 64];

/** As published, or in 16 bit, and the shortest usual context. */
export function defaultChoice(shape: ModelShape): ServingChoice {
  const bytes = bytesPerParameter(shape.dtype);
  const [usual] = PRECISIONS;
  const published = PRECISIONS.find(
    dtype => bytesPerParameter(dtype) === bytes,
  );
  return {
    dtype: published ?? usual,
    contextTokens: contextLengths(shape.contextWindow)[0],
    sequences: SEQUENCES[0],
  };
}

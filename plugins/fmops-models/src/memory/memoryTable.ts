import {
  cheapestFit,
  estimateInference,
  InstanceFit,
  ModelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { MemoryMessages } from './messages';

/** Precisions that weights are served in, as dtype. */
export const PRECISIONS = ['bfloat16', 'int8', 'int4'] as const;

type Precision = (typeof PRECISIONS)[number];

const PRECISION_TITLES: Record<Precision, (t: MemoryMessages) => string> = {
  bfloat16: () => 'bf16',
  int8: t => t('precision.int8'),
  int4: () => 'int4',
};

/** What people call a precision. */
export const precisionTitle = (t: MemoryMessages, dtype: Precision) =>
  PRECISION_TITLES[dtype](t);

const CONTEXTS = [8192, 32768, 131072];

/** Memory and instance for one precision and one context length. */
export interface MemoryCell {
  contextTokens: number;
  /** On one device, however large. */
  needGiB: number;
  /** The cheapest instance that fits; undefined where none does. */
  fit?: InstanceFit;
}

/** One precision over the context lengths. */
export interface MemoryRow {
  dtype: Precision;
  cells: MemoryCell[];
}

/** Usual context lengths up to the model's own window, which is the last one. */
export function contextLengths(window: number | undefined): number[] {
  if (window === undefined) return [CONTEXTS[0]];
  return [...CONTEXTS.filter(length => length < window), window];
}

/**
 * What serving one sequence takes, by precision and context length. Undefined
 * when the shape of the model is not known.
 */
export function memoryTable(shape: ModelShape): MemoryRow[] | undefined {
  const rows = PRECISIONS.map(dtype => ({
    dtype,
    cells: contextLengths(shape.contextWindow).flatMap(contextTokens => {
      const settings = { dtype, contextTokens };
      const estimate = estimateInference(shape, settings);
      if (!estimate) return [];
      const fit = cheapestFit(shape, settings);
      return [{ contextTokens, needGiB: estimate.needGiB, fit }];
    }),
  }));
  return rows[0].cells.length > 0 ? rows : undefined;
}

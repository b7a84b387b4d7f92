import type { DecisionMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  CRITERIA,
  EVEN_WEIGHTS,
  type Weights,
} from '@fmops/backstage-plugin-fmops-models-common';
import { MAX_WEIGHT } from '@fmops/backstage-plugin-fmops-models-react';

/** What somebody decides by, as it stands in the URL. */
export interface DecisionState {
  weights: Weights;
  /** Keys of measures; undefined: the first of each thing measured. */
  measures?: string[];
}

function weight(text: string | null, otherwise: number): number {
  const value = text === null || text === '' ? NaN : Number(text);
  return value >= 0 && value <= MAX_WEIGHT ? value : otherwise;
}

/** Reads what to decide by; what makes no sense is left out. */
export function readDecision(params: URLSearchParams): DecisionState {
  const [quality, cost, speed] = (['quality', 'cost', 'speed'] as const).map(
    criterion => weight(params.get(criterion), EVEN_WEIGHTS[criterion]),
  );
  return {
    weights: { quality, cost, speed },
    ...(params.has('measure') && {
      measures: params.getAll('measure').filter(Boolean),
    }),
  };
}

/** Writes a decision into a query, beside what stands there. */
export function writeDecision(
  params: URLSearchParams,
  { weights, measures }: DecisionState,
): URLSearchParams {
  const next = new URLSearchParams(params);
  CRITERIA.forEach(one => next.set(one, String(weights[one])));
  next.delete('measure');
  if (measures?.length === 0) next.set('measure', '');
  measures?.forEach(key => next.append('measure', key));
  return next;
}

/** What counts where nobody has chosen: of each thing measured, the first figure of each criterion. */
export function defaultMeasures(
  measures: readonly DecisionMeasure[],
): string[] {
  const first = new Map<string, string>();
  for (const { key, criterion } of measures) {
    const topic = `${key.split('|')[0]} ${criterion}`;
    if (!first.has(topic)) first.set(topic, key);
  }
  return [...first.values()];
}

import {
  CostWorkload,
  CRITERIA,
  DEFAULT_WORKLOAD,
  EVEN_WEIGHTS,
  MAX_COMPARED,
  Weights,
} from '@fmops/backstage-plugin-fmops-models-common';
import { MAX_WEIGHT } from '@fmops/backstage-plugin-fmops-models-react';
import { modelRefs } from '../shortlist/shortlistRefs';

/** All that a comparison is made of: a link with it restores the whole. */
export interface CompareState {
  /** Entity references, at most five. */
  models: string[];
  weights: Weights;
  /** Keys of the benchmarks that stand for quality; undefined: all that can. */
  benchmarks?: string[];
  workload: CostWorkload;
}

/** Most tokens of a workload, in millions. */
export const MAX_MTOKENS = 1_000_000;

function number(text: string | null, most: number, otherwise: number) {
  const value = text === null || text === '' ? NaN : Number(text);
  return value >= 0 && value <= most ? value : otherwise;
}

/** Reads a comparison from a query string; what makes no sense is left out. */
export function parseCompareState(params: URLSearchParams): CompareState {
  const weight = (criterion: (typeof CRITERIA)[number]) =>
    number(params.get(criterion), MAX_WEIGHT, EVEN_WEIGHTS[criterion]);
  const tokens = (name: string, otherwise: number) =>
    number(params.get(name), MAX_MTOKENS, otherwise);
  return {
    models: modelRefs(params.getAll('model'), MAX_COMPARED),
    weights: {
      quality: weight('quality'),
      cost: weight('cost'),
      speed: weight('speed'),
    },
    benchmarks: params.has('benchmark')
      ? params.getAll('benchmark').filter(Boolean)
      : undefined,
    workload: {
      inputMTokens: tokens('in', DEFAULT_WORKLOAD.inputMTokens),
      outputMTokens: tokens('out', DEFAULT_WORKLOAD.outputMTokens),
    },
  };
}

/** Writes a comparison as a query string, defaults too: they may change. */
export function serializeCompareState(state: CompareState): URLSearchParams {
  const { models, weights, benchmarks, workload } = state;
  const params = new URLSearchParams();
  models.forEach(ref => params.append('model', ref));
  CRITERIA.forEach(criterion =>
    params.set(criterion, String(weights[criterion])),
  );
  if (benchmarks?.length === 0) params.set('benchmark', '');
  benchmarks?.forEach(key => params.append('benchmark', key));
  params.set('in', String(workload.inputMTokens));
  params.set('out', String(workload.outputMTokens));
  return params;
}

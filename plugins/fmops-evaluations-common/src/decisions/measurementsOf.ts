import type {
  ModelEvaluation,
  ModelSpeed,
} from '@fmops/backstage-plugin-fmops-models-common';
import { conditionsOf, type Evaluation, type Score } from '../results';

/**
 * What was measured of a model, in the terms of its catalog entry.
 *
 * @public
 */
export interface Measurements {
  evaluations: ModelEvaluation[];
  speed: ModelSpeed[];
}

/** Said on their own in an entry of the catalog, or by the benchmark itself. */
const APART: readonly string[] = [
  'method',
  'benchmark',
  'data.digest',
  'settings.fewShot',
];

/** `data.version` → `data version`, `settings.limit` → `limit`. */
const fieldText = (field: string) =>
  field
    .replace(/^settings\./, '')
    .replace(/^data\.(name|dataset)$/, 'data')
    .replace(/\./g, ' ');

/** The catalog has percents. Digits beyond these tell nothing. */
const inPercent = (value: number) => Math.round(value * 10_000) / 100;

/** All that the scores depend on, in words: what was measured otherwise is never ranked with it. */
function settingOf(evaluation: Evaluation): string {
  const conditions = conditionsOf(evaluation)
    .filter(({ field }) => !APART.includes(field))
    .map(({ field, value }) => `${fieldText(field)} ${value}`);
  return ['measured here', ...conditions].join(', ');
}

function resultOf(evaluation: Evaluation, score: Score): ModelEvaluation {
  const { benchmark, data, model, settings, method } = evaluation;
  const { fewShot } = settings;
  return {
    benchmark: benchmark ?? data.set?.id ?? data.name ?? data.dataset ?? method,
    metric: score.metric,
    value: score.unit === 'fraction' ? inPercent(score.value) : score.value,
    ...(typeof fewShot === 'number' && { shots: fewShot }),
    setting: settingOf(evaluation),
    reportedBy: 'portal',
    ...(model.version && { note: `of version ${model.version}` }),
  };
}

function speedOf(evaluation: Evaluation, score: Score): ModelSpeed {
  return {
    metric: score.metric,
    value: score.value,
    unit: score.unit ?? '',
    basis: 'measured',
    on: settingOf(evaluation),
    asOf: (evaluation.evaluatedAt ?? evaluation.createdAt).slice(0, 10),
  };
}

/**
 * Evaluations of one model as its catalog entry would state them, of several
 * that were taken in the same way the newest.
 *
 * @param evaluations - the newest first
 *
 * @public
 */
export function measurementsOf(
  evaluations: readonly Evaluation[],
): Measurements {
  const results = new Map<string, ModelEvaluation>();
  const speeds = new Map<string, ModelSpeed>();
  for (const evaluation of evaluations) {
    const { scores, method, benchmark = '' } = evaluation;
    for (const score of scores.filter(({ slice }) => slice === undefined)) {
      const key = [benchmark, score.metric, settingOf(evaluation)].join('|');
      if (method === 'load') {
        if (!speeds.has(key)) speeds.set(key, speedOf(evaluation, score));
      } else {
        const shots = `${key}|${evaluation.settings.fewShot ?? ''}`;
        if (!results.has(shots)) {
          results.set(shots, resultOf(evaluation, score));
        }
      }
    }
  }
  return { evaluations: [...results.values()], speed: [...speeds.values()] };
}

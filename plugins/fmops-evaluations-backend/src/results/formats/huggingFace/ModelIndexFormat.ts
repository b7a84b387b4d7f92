import { InputError } from '@backstage/errors';
import type { JsonPrimitive } from '@backstage/types';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  ResultFile,
  type EvaluationFormat,
  type FoundEvaluation,
  type Problems,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { benchmarkOf } from '../benchmarkOf';
import { isHigherBetter } from '../metrics';
import { webAddress } from './stated';

type Fields = Record<string, unknown>;

const FRONT_MATTER = /^\uFEFF?---\r?\n([^]*?)\r?\n---/;
/** As cards are allowed to state it; what stands behind the sign is not told. */
const PLUS_MINUS = /^(-?\d+(?:\.\d+)?)\s*±/;

/** The `model-index` of a model card: results by task, dataset and metric. */
export class ModelIndexFormat implements EvaluationFormat {
  readonly id = 'model-index';
  readonly title = 'Model card (model-index)';
  readonly files =
    'The README.md of a model with a model-index, or its metadata as YAML.';

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(file => metadataOf(file)?.['model-index'] !== undefined);
  }

  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[] {
    return files.flatMap(file => {
      const index = metadataOf(file)?.['model-index'];
      if (!Array.isArray(index) || index.length !== 1) {
        throw new InputError(
          `${file.name}: model-index must be of one model${
            Array.isArray(index) ? `, and is of ${index.length}` : ''
          }`,
        );
      }
      const results = asObject(index[0])?.results;
      return (Array.isArray(results) ? results : []).flatMap(
        (result, place) => {
          const found = read(asObject(result) ?? {}, {
            ...{ file: file.name, problems },
            field: `model-index.0.results.${place}`,
          });
          return found ? [found] : [];
        },
      );
    });
  }
}

function metadataOf(file: ResultFile): Fields | undefined {
  if (/\.ya?ml$/.test(file.name)) return asObject(file.yaml());
  const [, text] = FRONT_MATTER.exec(file.text) ?? [];
  return text === undefined
    ? undefined
    : asObject(new ResultFile(file.name, text).yaml());
}

interface Place {
  file: string;
  field: string;
  problems: Problems;
}

function read(result: Fields, place: Place): FoundEvaluation | undefined {
  const { file, field, problems } = place;
  const dataset = asObject(result.dataset) ?? {};
  const type = asText(dataset.type);
  const title = asText(dataset.name);
  if (!type && !title) {
    problems.add({ file, field: `${field}.dataset`, reason: 'has no name' });
    return undefined;
  }
  const metrics = Array.isArray(result.metrics) ? result.metrics : [];
  const scores = metrics.flatMap((metric, index) =>
    scoreOf(asObject(metric) ?? {}, {
      ...{ file, problems, field: `${field}.metrics.${index}` },
    }),
  );
  if (scores.length === 0) {
    problems.add({ file, field: `${field}.metrics`, reason: 'has no score' });
    return undefined;
  }
  const { benchmark, settings } = benchmarkOf(title ?? type ?? '');
  const revision = asText(dataset.revision);
  const part = (name: string) => asText(dataset[name]);
  const task = asText(asObject(result.task)?.type);
  return {
    ...{ method: 'benchmark', benchmark, scores },
    data: {
      name: [type ?? title, part('config'), part('split')]
        .filter(Boolean)
        .join(' '),
      ...(revision && { version: revision }),
    },
    settings: {
      ...settings,
      ...(task && { task }),
      ...argumentsOf(asObject(dataset.args) ?? {}),
    },
    source: webAddress(asObject(result.source)?.url),
  };
}

function scoreOf(metric: Fields, { file, field, problems }: Place): Score[] {
  const name = asText(metric.type) ?? asText(metric.name);
  const stated = asText(metric.value);
  const [, measured] = PLUS_MINUS.exec(stated ?? '') ?? [];
  const value = problems.number(
    measured === undefined ? metric.value ?? '' : Number(measured),
    { file, field: `${field}.value` },
  );
  if (!name) problems.add({ file, field, reason: 'has no type' });
  const variant = asText(metric.config) ?? asText(metric.name);
  return name && value !== undefined
    ? [
        {
          metric: variant && variant !== name ? `${name} (${variant})` : name,
          ...{ value, higherIsBetter: isHigherBetter(name) },
        },
      ]
    : [];
}

function argumentsOf(stated: Fields): Record<string, JsonPrimitive> {
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      /^num_?few_?shot$/.test(name) ? 'fewShot' : name,
      typeof value === 'number' || typeof value === 'boolean'
        ? value
        : asText(value) ?? JSON.stringify(value),
    ]),
  );
}

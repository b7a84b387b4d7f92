import type { ModelDatasetSpec } from '../kinds';
import type { DatasetFormat } from '../vocabulary';
import { DATASET_LAYOUTS, datasetLayout } from './datasetLayout';
import { licenseObjection } from './licenseObjection';
import type { TuningIntent } from './modelObjections';
import type { TuningObjection } from './TuningObjection';

type Rule = (
  dataset: ModelDatasetSpec,
  intent: TuningIntent,
) => TuningObjection | undefined;

const FORMATS: readonly DatasetFormat[] = ['instruction', 'conversation'];

const LAYOUTS = DATASET_LAYOUTS.map(([, columns]) => columns.join(' + '));

const RULES: readonly Rule[] = [
  ({ type }) =>
    FORMATS.includes(type)
      ? undefined
      : {
          about: 'dataset',
          reason: `Instruction tuning reads instructions or conversations; this is ${type} data.`,
          remedy: 'Choose another dataset.',
        },
  ({ type, columns = [] }) =>
    FORMATS.includes(type) && !datasetLayout(columns)
      ? {
          about: 'dataset',
          reason:
            columns.length > 0
              ? "The columns of this dataset don't tell questions from answers."
              : 'The catalog does not list the columns of this dataset.',
          remedy: `What is understood: ${LAYOUTS.join('; ')}.`,
        }
      : undefined,
  ({ source }) =>
    source?.huggingFaceId
      ? undefined
      : {
          about: 'dataset',
          reason: 'The catalog does not say where the data is.',
          remedy:
            'Add spec.source.huggingFaceId to the dataset, or choose another one.',
        },
  ({ license }, { use }) => licenseObjection('dataset', license, use),
];

/** Says why a dataset can't be used for instruction tuning; empty when it can. */
export function datasetObjections(
  dataset: ModelDatasetSpec,
  intent: Pick<TuningIntent, 'use'> = {},
): TuningObjection[] {
  return RULES.flatMap(rule => rule(dataset, intent) ?? []);
}

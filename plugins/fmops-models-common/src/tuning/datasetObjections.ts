import { datasetLocation } from '../artifacts';
import type { ModelDatasetSpec } from '../kinds';
import {
  datasetLayout,
  DATASET_NEEDS,
  type DatasetNeeds,
  type DatasetTask,
} from './datasetLayout';
import { licenseObjection } from './licenseObjection';
import type { TuningIntent } from './modelObjections';
import type { TuningObjection } from './TuningObjection';

function isOfFormat(
  { formats }: DatasetNeeds,
  { type }: Pick<ModelDatasetSpec, 'type'>,
): boolean {
  return formats.length === 0 || formats.includes(type);
}

function formatObjection(
  dataset: ModelDatasetSpec,
  needs: DatasetNeeds,
): TuningObjection | undefined {
  return isOfFormat(needs, dataset)
    ? undefined
    : {
        about: 'dataset',
        reason: `${needs.sentence}; this is ${dataset.type} data.`,
        remedy: 'Choose another dataset.',
      };
}

function layoutObjection(
  dataset: ModelDatasetSpec,
  needs: DatasetNeeds,
  task: DatasetTask,
): TuningObjection | undefined {
  const { columns = [] } = dataset;
  if (!isOfFormat(needs, dataset) || datasetLayout(columns, task)) {
    return undefined;
  }
  const understood = needs.layouts.map(([, names]) => names.join(' + '));
  return {
    about: 'dataset',
    reason:
      columns.length > 0
        ? `The columns of this dataset don't ${needs.tells}.`
        : 'The catalog does not list the columns of this dataset.',
    remedy: `What is understood: ${understood.join('; ')}.`,
  };
}

function sourceObjection(
  dataset: ModelDatasetSpec,
): TuningObjection | undefined {
  const location = datasetLocation(dataset);
  if (location && location.store !== 'bucket') {
    return undefined;
  }
  return {
    about: 'dataset',
    reason: location
      ? 'The rows of this dataset lie in a bucket, which projects do not read.'
      : 'The catalog does not say where the data is.',
    remedy:
      'Add spec.source.huggingFaceId to the dataset, or a spec.source.uri such as pvc://claim/path, or choose another one.',
  };
}

/**
 * Says why a dataset can't be used for a task, or at all where none is named;
 * empty when it can.
 *
 * @public
 */
export function datasetObjections(
  dataset: ModelDatasetSpec,
  { use }: Pick<TuningIntent, 'use'> = {},
  task?: DatasetTask,
): TuningObjection[] {
  const needs = task && DATASET_NEEDS[task];
  return [
    needs && formatObjection(dataset, needs),
    needs && layoutObjection(dataset, needs, task),
    sourceObjection(dataset),
    licenseObjection('dataset', dataset.license, use),
  ].filter(objection => objection !== undefined);
}

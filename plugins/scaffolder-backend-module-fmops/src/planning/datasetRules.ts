import {
  licenseVerdict,
  type ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { DATASET_LAYOUTS, datasetLayout } from './datasetLayout';
import type { Problem, RunRequest } from './RunRequest';

const USABLE_FORMATS = ['instruction', 'conversation'];

function columnsObjection({ columns = [] }: ModelDatasetSpec) {
  const names = columns.map(({ name }) => name);
  return datasetLayout(names)
    ? undefined
    : `Its columns (${
        names.join(', ') || 'none are in the catalog'
      }) don't tell question from answer. What is understood: ${DATASET_LAYOUTS.map(
        ([, needed]) => needed.join(' + '),
      ).join('; ')}.`;
}

/** Says why a dataset can't be used for instruction tuning; empty when it can. */
export function datasetProblems(
  dataset: ModelDatasetSpec,
  { use }: Pick<RunRequest, 'use'>,
): Problem[] {
  const { verdict, reason } = licenseVerdict(dataset.license, use);
  const usable = USABLE_FORMATS.includes(dataset.type);
  const messages = [
    usable
      ? columnsObjection(dataset)
      : `Instruction tuning needs a dataset of the type ${USABLE_FORMATS.join(
          ' or ',
        )}; this one is of the type ${dataset.type}. Choose another dataset.`,
    dataset.source?.huggingFaceId
      ? undefined
      : 'The catalog does not say where the data is. Add spec.source.huggingFaceId to the dataset, or choose another one.',
    verdict === 'forbidden'
      ? `${reason} Choose another dataset, or another use if that is what it is for.`
      : undefined,
  ];
  return messages.flatMap(message =>
    message ? [{ field: 'dataset' as const, message }] : [],
  );
}

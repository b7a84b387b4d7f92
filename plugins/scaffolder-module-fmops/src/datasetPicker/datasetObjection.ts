import type { Entity } from '@backstage/catalog-model';
import {
  isModelDatasetEntity,
  licenseVerdict,
  type IntendedUse,
} from '@fmops/backstage-plugin-fmops-models-common';

const USABLE = ['instruction', 'conversation'];

/** Why a dataset can't be used for instruction tuning; undefined when it can. */
export function datasetObjection(
  entity: Entity,
  use: IntendedUse,
): string | undefined {
  if (!isModelDatasetEntity(entity)) {
    return 'This is not a dataset of the catalog.';
  }
  const { type, license, source } = entity.spec;
  if (!USABLE.includes(type)) {
    return `Instruction tuning needs instructions or conversations; this is a ${type} dataset.`;
  }
  if (!source?.huggingFaceId) {
    return 'The catalog does not say where its data is.';
  }
  const { verdict, reason } = licenseVerdict(license, use);
  return verdict === 'forbidden' ? reason : undefined;
}

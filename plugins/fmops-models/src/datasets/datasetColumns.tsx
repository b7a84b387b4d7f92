import { Entity } from '@backstage/catalog-model';
import {
  isModelDatasetEntity,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReactNode } from 'react';
import { BrowseColumn } from '../browse/definition';
import { Unpublished } from '../facts/FactGrid';
import { languagesText } from '../format/languages';
import { LicenseChip } from '../licenses/LicenseChip';
import { sentenceCase } from '../models/modelWords';
import { rowsText, sizeText } from './datasetWords';

function column(
  title: string,
  render: (spec: ModelDatasetSpec) => ReactNode,
): BrowseColumn {
  return {
    title,
    render: (entity: Entity) =>
      (isModelDatasetEntity(entity) && render(entity.spec)) || <Unpublished />,
  };
}

/** Columns of the dataset table. */
export const DATASET_COLUMNS: BrowseColumn[] = [
  column('Provider', spec => spec.provider),
  column('Format', spec => sentenceCase(spec.type)),
  column('Commercial use', spec => (
    <LicenseChip short license={spec.license} />
  )),
  column('Rows', rowsText),
  column('Size', sizeText),
  column(
    'Languages',
    spec => spec.languages && languagesText(spec.languages, 3),
  ),
  column('Personal data', spec =>
    sentenceCase(spec.personalData?.value ?? 'unknown'),
  ),
];

import { Entity } from '@backstage/catalog-model';
import {
  isModelDatasetEntity,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReactNode } from 'react';
import { BrowseColumn } from '../browse/definition';
import { Unpublished } from '../facts/FactGrid';
import type { FactsMessages } from '../facts/messages';
import { languagesText } from '../format/languages';
import { valueTitle } from '../format/values';
import { LicenseChip } from '../licenses/LicenseChip';
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
export const datasetColumns = (t: FactsMessages): BrowseColumn[] => [
  column(t('label.provider'), spec => spec.provider),
  column(t('label.format'), spec => valueTitle(t, spec.type)),
  column(t('label.commercialUse'), spec => (
    <LicenseChip short license={spec.license} />
  )),
  column(t('label.rows'), rowsText),
  column(t('label.size'), sizeText),
  column(
    t('label.languages'),
    spec => spec.languages && languagesText(t, spec.languages, 3),
  ),
  column(t('label.personalData'), spec =>
    valueTitle(t, spec.personalData?.value ?? 'unknown'),
  ),
];

import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  FoundationModelSpec,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReactNode } from 'react';
import { BrowseColumn } from '../browse/definition';
import { Unpublished } from '../facts/FactGrid';
import type { FactsMessages } from '../facts/messages';
import { formatDate } from '../format/dates';
import { taskTitle } from '../format/tasks';
import { valueTitle } from '../format/values';
import { LicenseChip } from '../licenses/LicenseChip';
import { servingMemory } from '../memory/servingMemory';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import type { ModelsMessages } from './messages';
import { contextText, parametersText } from './modelWords';

function column(
  title: string,
  render: (spec: FoundationModelSpec) => ReactNode,
): BrowseColumn {
  return {
    title,
    render: (entity: Entity) =>
      (isFoundationModelEntity(entity) && render(entity.spec)) || (
        <Unpublished />
      ),
  };
}

/** Columns of the model table. */
export const modelColumns = (
  t: ModelsMessages,
  tFacts: FactsMessages,
): BrowseColumn[] => [
  {
    title: t('column.shortlist'),
    render: entity => (
      <ShortlistButton
        compact
        entityRef={stringifyEntityRef(entity)}
        title={entity.metadata.title ?? entity.metadata.name}
      />
    ),
  },
  column(tFacts('label.provider'), spec => spec.provider),
  column(tFacts('label.type'), spec => valueTitle(tFacts, spec.type)),
  column(tFacts('label.commercialUse'), spec => (
    <LicenseChip short license={spec.license} />
  )),
  column(tFacts('label.parameters'), spec => parametersText(tFacts, spec)),
  column(tFacts('label.context'), spec => contextText(tFacts, spec)),
  column(tFacts('label.task'), spec => taskTitle(tFacts, spec.task)),
  column(tFacts('label.memory'), spec =>
    spec.access === 'proprietary'
      ? t('memory.hosted')
      : servingMemory(spec).need,
  ),
  column(
    tFacts('label.released'),
    spec => spec.releasedOn && formatDate(spec.releasedOn),
  ),
];

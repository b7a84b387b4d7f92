import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  FoundationModelSpec,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReactNode } from 'react';
import { BrowseColumn } from '../browse/definition';
import { Unpublished } from '../facts/FactGrid';
import { formatDate } from '../format/dates';
import { taskTitle } from '../format/tasks';
import { LicenseChip } from '../licenses/LicenseChip';
import { servingMemory } from '../memory/servingMemory';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import { contextText, parametersText, sentenceCase } from './modelWords';

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
export const MODEL_COLUMNS: BrowseColumn[] = [
  {
    title: 'Shortlist',
    render: entity => (
      <ShortlistButton
        compact
        entityRef={stringifyEntityRef(entity)}
        title={entity.metadata.title ?? entity.metadata.name}
      />
    ),
  },
  column('Provider', spec => spec.provider),
  column('Type', spec => sentenceCase(spec.type)),
  column('Commercial use', spec => (
    <LicenseChip short license={spec.license} />
  )),
  column('Parameters', parametersText),
  column('Context', contextText),
  column('Task', spec => taskTitle(spec.task)),
  column('Memory to serve', spec =>
    spec.access === 'proprietary' ? 'hosted' : servingMemory(spec).need,
  ),
  column('Released', spec => spec.releasedOn && formatDate(spec.releasedOn)),
];

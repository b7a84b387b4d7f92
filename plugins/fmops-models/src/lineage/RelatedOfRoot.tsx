import { useEntity } from '@backstage/plugin-catalog-react';
import {
  isFoundationModelEntity,
  RELATION_EVALUATED_ON,
  RELATION_FINE_TUNED_FROM,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import { RelatedModels } from './RelatedModels';

const OF_MODELS = [
  {
    relation: RELATION_FINE_TUNED_FROM,
    title: 'All models derived from this one',
  },
];

const OF_DATASETS = [
  { relation: RELATION_TRAINED_ON, title: 'All models trained on it' },
  { relation: RELATION_EVALUATED_ON, title: 'All models evaluated on it' },
];

/** What the lineage leaves out for want of room, by pages. */
export function RelatedOfRoot() {
  const { entity } = useEntity();
  const uses = isFoundationModelEntity(entity) ? OF_MODELS : OF_DATASETS;
  return (
    <>
      {uses.map(use => (
        <RelatedModels key={use.relation} entity={entity} {...use} />
      ))}
    </>
  );
}

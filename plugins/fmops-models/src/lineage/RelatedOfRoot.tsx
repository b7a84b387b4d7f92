import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  isFoundationModelEntity,
  RELATION_EVALUATED_ON,
  RELATION_FINE_TUNED_FROM,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import { lineageTranslationRef } from './messages';
import { RelatedModels } from './RelatedModels';

const OF_MODELS = [
  { relation: RELATION_FINE_TUNED_FROM, title: 'related.derived' },
] as const;

const OF_DATASETS = [
  { relation: RELATION_TRAINED_ON, title: 'related.trained' },
  { relation: RELATION_EVALUATED_ON, title: 'related.evaluated' },
] as const;

/** What the lineage leaves out for want of room, by pages. */
export function RelatedOfRoot() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(lineageTranslationRef);
  const uses = isFoundationModelEntity(entity) ? OF_MODELS : OF_DATASETS;
  return (
    <>
      {uses.map(({ relation, title }) => (
        <RelatedModels
          key={relation}
          entity={entity}
          relation={relation}
          title={t(title)}
        />
      ))}
    </>
  );
}

import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  RELATION_EVALUATED_ON,
  RELATION_SERVED_BY,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import { OverviewCard } from '../overview/OverviewCard';
import { BaseModelSection } from './BaseModelSection';
import { DerivedModels } from './DerivedModels';
import { ProducedBySection } from './ProducedBySection';
import { RelationSection } from './RelationSection';

/** Where a model comes from and what came of it. */
export function ModelLineageCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { producedBy, versions } = entity.spec;
  const made = versions?.find(({ revision }) => revision === producedBy?.run);
  return (
    <OverviewCard title="Lineage">
      <BaseModelSection />
      {producedBy && (
        <ProducedBySection produced={producedBy} runName={made?.version} />
      )}
      <RelationSection title="Trained on" relation={RELATION_TRAINED_ON} />
      <RelationSection title="Evaluated on" relation={RELATION_EVALUATED_ON} />
      <RelationSection title="Served by" relation={RELATION_SERVED_BY} />
      <DerivedModels entity={entity} />
    </OverviewCard>
  );
}

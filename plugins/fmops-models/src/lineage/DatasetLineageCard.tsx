import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import {
  RELATION_EVALUATES,
  RELATION_TRAINS,
} from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { OverviewCard } from '../overview/OverviewCard';
import { RelationSection } from './RelationSection';

/** What a dataset was used for. */
export function DatasetLineageCard() {
  const { entity } = useEntity();
  const uses = [RELATION_TRAINS, RELATION_EVALUATES].flatMap(relation =>
    getEntityRelations(entity, relation),
  );
  return (
    <OverviewCard title="Used by">
      <RelationSection
        title="Models trained on it"
        relation={RELATION_TRAINS}
      />
      <RelationSection
        title="Models evaluated on it"
        relation={RELATION_EVALUATES}
      />
      {uses.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          No model in this catalog names it.
        </Typography>
      )}
    </OverviewCard>
  );
}

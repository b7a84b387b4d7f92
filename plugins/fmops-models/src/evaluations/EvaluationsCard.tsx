import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { isUnverified } from '../facts/verification';
import { OverviewCard } from '../overview/OverviewCard';
import { EvaluationsTable } from './EvaluationsTable';
import { evaluationGroups } from './evaluationRows';

/** Published results of a model, each with its source. */
export function EvaluationsCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { evaluations = [] } = entity.spec;
  return (
    <OverviewCard title="Published results">
      {evaluations.length > 0 ? (
        <>
          <EvaluationsTable groups={evaluationGroups(evaluations)} />
          <Typography variant="caption" color="textSecondary">
            {isUnverified(entity.spec, 'evaluations') && 'Not verified. '}
            Percent, unless the metric says otherwise. Compare values only where
            metric, shots, setting and source agree.
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          No results are published, or none were found in a source.
        </Typography>
      )}
    </OverviewCard>
  );
}

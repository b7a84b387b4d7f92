import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  workloadCost,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useNow } from '../time/useNow';
import { describeCost } from './describeCost';
import { estimateNoteOf } from './estimateNote';
import { costTranslationRef } from './messages';

const REFRESH = 30_000;

/** Cost so far and per hour, and where the amounts come from; keeps up with the time. */
export function CostFact(props: {
  details: Pick<WorkloadDetails, 'workload' | 'transitions'>;
}) {
  const { t } = useTranslationRef(costTranslationRef);
  const { workload, transitions } = props.details;
  const cost = workloadCost(workload, useNow(REFRESH), transitions);
  return (
    <>
      <span data-testid="cost">{describeCost(t, cost)}</span>
      {(cost.soFar || cost.perHour) && (
        <Typography variant="caption" color="textSecondary" component="p">
          {estimateNoteOf(t, workload)}
        </Typography>
      )}
    </>
  );
}

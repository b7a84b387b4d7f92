import Typography from '@material-ui/core/Typography';
import {
  runCost,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useNow } from '../time/useNow';
import { describeRunCost } from './describeRunCost';
import { ESTIMATE_NOTE } from './estimateNote';

const REFRESH = 30_000;

/** Cost so far and per hour, and where the amounts come from; keeps up with the time. */
export function RunCostFact({ workload }: { workload: Workload }) {
  const now = useNow(REFRESH);
  const cost = runCost(workload, now);
  return (
    <>
      <span data-testid="run-cost">{describeRunCost(cost)}</span>
      {(cost.soFar || cost.perHour) && (
        <Typography variant="caption" color="textSecondary" component="p">
          {ESTIMATE_NOTE}
        </Typography>
      )}
    </>
  );
}

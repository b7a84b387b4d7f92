import Tooltip from '@material-ui/core/Tooltip';
import {
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  runCost,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useNow } from '../time/useNow';
import { describeRunCost } from './describeRunCost';

const REFRESH = 30_000;

/** What the amounts are, for all who read one. */
export const ESTIMATE_NOTE = `Estimated from list prices (${INSTANCE_PRICES_OF}, ${INSTANCE_PRICES_AS_OF}) of the accelerators; no invoice. It is a range because the instance type is not known: from the cheapest instance with such accelerators to the dearest.`;

/** Cost so far and per hour; keeps up with the time. */
export function RunCostFact({ workload }: { workload: Workload }) {
  const now = useNow(REFRESH);
  return (
    <Tooltip title={ESTIMATE_NOTE}>
      <span tabIndex={0} data-testid="run-cost">
        {describeRunCost(runCost(workload, now))}
      </span>
    </Tooltip>
  );
}

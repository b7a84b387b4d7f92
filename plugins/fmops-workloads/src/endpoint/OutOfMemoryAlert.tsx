import Alert from '@material-ui/lab/Alert';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { podHealth } from './podHealth';

/** Says that containers run out of memory, which few controllers tell; a diagnosis says it better. */
export function OutOfMemoryAlert({ details }: { details: WorkloadDetails }) {
  const { outOfMemory } = podHealth(details);
  return outOfMemory.length > 0 && !details.diagnoses?.length ? (
    <Alert severity="warning" data-testid="endpoint-out-of-memory">
      {outOfMemory.length === 1
        ? `Container ${outOfMemory[0]} ran out of memory.`
        : `${outOfMemory.length} containers ran out of memory.`}{' '}
      Ask for more memory, a shorter context, or an instance that has more.
    </Alert>
  ) : null;
}

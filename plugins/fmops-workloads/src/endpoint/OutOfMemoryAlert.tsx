import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointTranslationRef } from './messages';
import { podHealth } from './podHealth';

/** Says that containers run out of memory, which few controllers tell; a diagnosis says it better. */
export function OutOfMemoryAlert({ details }: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(endpointTranslationRef);
  const { outOfMemory } = podHealth(details);
  return outOfMemory.length > 0 && !details.diagnoses?.length ? (
    <Alert severity="warning" data-testid="endpoint-out-of-memory">
      {outOfMemory.length === 1
        ? t('memory.one', { container: outOfMemory[0] })
        : t('memory.several', { number: String(outOfMemory.length) })}
    </Alert>
  ) : null;
}

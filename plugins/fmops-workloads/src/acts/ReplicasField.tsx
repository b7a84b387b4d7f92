import TextField from '@material-ui/core/TextField';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { actsTranslationRef } from './messages';

const MOST = 1000;

const LABELS = {
  pod: 'replicas.pods',
  job: 'replicas.jobs',
  worker: 'replicas.workers',
  group: 'replicas.groups',
  replica: 'replicas.replicas',
} as const;

/** Whether a text is a number of replicas that can be asked for. */
export function isReplicaCount(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) <= MOST;
}

/** How many replicas are wanted. */
export function ReplicasField(props: {
  value: string;
  unit?: NonNullable<Workload['replicas']>['unit'];
  onChange(value: string): void;
}) {
  const { t } = useTranslationRef(actsTranslationRef);
  const { value, unit = 'replica', onChange } = props;
  const fits = isReplicaCount(value);
  return (
    <TextField
      id="wanted-replicas"
      fullWidth
      margin="dense"
      variant="outlined"
      label={t(LABELS[unit])}
      value={value}
      error={!fits}
      helperText={fits ? ' ' : t('replicas.hint', { most: String(MOST) })}
      inputProps={{ inputMode: 'numeric' }}
      onChange={event => onChange(event.target.value.trim())}
    />
  );
}

import TextField from '@material-ui/core/TextField';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

const MOST = 1000;

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
  const { value, unit = 'replica', onChange } = props;
  const fits = isReplicaCount(value);
  return (
    <TextField
      id="wanted-replicas"
      fullWidth
      margin="dense"
      variant="outlined"
      label={`Wanted ${unit}s`}
      value={value}
      error={!fits}
      helperText={fits ? ' ' : `A whole number from 0 to ${MOST}`}
      inputProps={{ inputMode: 'numeric' }}
      onChange={event => onChange(event.target.value.trim())}
    />
  );
}

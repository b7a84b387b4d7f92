import { useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { InfoCard, Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  isTerminal,
  workloadLogsPermission,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { LogView } from './LogView';
import { defaultSource, logSources } from './logSources';

/** The logs of a run or an endpoint: which container, and what it writes. */
export function LogPanel(props: { details: WorkloadDetails }) {
  const { loading, allowed } = usePermission({
    permission: workloadLogsPermission,
  });
  return (
    <InfoCard title="Log">
      {loading && <Progress />}
      {!loading && !allowed && (
        <Alert severity="info">
          You may not read logs: it takes the permission{' '}
          {workloadLogsPermission.name}. Ask whoever manages permissions in this
          portal.
        </Alert>
      )}
      {allowed && <PickedLog details={props.details} />}
    </InfoCard>
  );
}

function PickedLog(props: { details: WorkloadDetails }) {
  const { workload, pods } = props.details;
  const [picked, setPicked] = useState<string>();
  const sources = logSources(pods);
  const source =
    sources.find(({ key }) => key === picked) ?? defaultSource(pods);
  if (!source) {
    return (
      <Typography color="textSecondary">
        {isTerminal(workload.state)
          ? 'Its pods are gone, and their logs with them.'
          : 'The log begins when its first pod starts.'}
      </Typography>
    );
  }
  return (
    <>
      {sources.length > 1 && (
        <TextField
          id="log-source"
          select
          fullWidth
          size="small"
          margin="dense"
          variant="outlined"
          label="Pod and container"
          value={source.key}
          onChange={event => setPicked(event.target.value)}
        >
          {sources.map(({ key, pod, container }) => (
            <MenuItem key={key} value={key}>
              {pod} / {container}
            </MenuItem>
          ))}
        </TextField>
      )}
      {source.started ? (
        <LogView key={source.key} workload={workload.ref} source={source} />
      ) : (
        <Typography color="textSecondary">
          {source.container} has not started yet
          {source.waitingFor && ` (${source.waitingFor})`}. Its log begins here
          as soon as it does.
        </Typography>
      )}
    </>
  );
}

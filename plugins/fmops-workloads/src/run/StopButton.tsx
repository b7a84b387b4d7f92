import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import StopIcon from '@material-ui/icons/Stop';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  isTerminal,
  workloadStopPermission,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { StopDialog } from './StopDialog';

/** Why a run can't be stopped by this user, if so. */
function obstacle(workload: Workload, allowed: boolean): string | undefined {
  if (!allowed) {
    return `You may not stop runs: it takes the permission ${workloadStopPermission.name}.`;
  }
  if (workload.deleting) {
    return 'The run is being stopped already.';
  }
  return workload.staleSince
    ? 'The cluster cannot be reached at present.'
    : undefined;
}

/** Stops a run, after asking. Not there where nothing is left to stop. */
export function StopButton(props: { workload: Workload }) {
  const { workload } = props;
  const [open, setOpen] = useState(false);
  const { loading, allowed } = usePermission({
    permission: workloadStopPermission,
  });
  const over = isTerminal(workload.state) || workload.deletedAt !== undefined;
  if (over && !open) {
    return null;
  }
  const reason = loading ? '' : obstacle(workload, allowed);
  return (
    <>
      <Tooltip title={reason ?? ''}>
        <span>
          <Button
            variant="outlined"
            startIcon={<StopIcon />}
            disabled={loading || over || reason !== undefined}
            aria-label={reason ? `Stop run. ${reason}` : 'Stop run'}
            onClick={() => setOpen(true)}
          >
            Stop
          </Button>
        </span>
      </Tooltip>
      <StopDialog
        workload={workload}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

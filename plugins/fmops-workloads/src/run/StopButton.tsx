import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import StopIcon from '@material-ui/icons/Stop';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { runTranslationRef } from './messages';
import { StopDialog } from './StopDialog';
import { useStopObstacle } from './useStopObstacle';

/** Stops a run, after asking. Not there where nothing is left to stop. */
export function StopButton(props: { workload: Workload }) {
  const { workload } = props;
  const { t } = useTranslationRef(runTranslationRef);
  const [open, setOpen] = useState(false);
  const { loading, obstacle } = useStopObstacle(workload);
  const over = isTerminal(workload.state) || workload.deletedAt !== undefined;
  if (over && !open) {
    return null;
  }
  return (
    <>
      <Tooltip title={obstacle ?? ''}>
        <span>
          <Button
            variant="outlined"
            startIcon={<StopIcon />}
            disabled={loading || over || obstacle !== undefined}
            aria-label={
              obstacle ? t('stop.obstacle', { obstacle }) : t('stop.label')
            }
            onClick={() => setOpen(true)}
          >
            {t('stop.button')}
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

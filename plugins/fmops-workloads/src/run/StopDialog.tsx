import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { toastApiRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { messageOf } from '../errors/problem';
import { runTranslationRef } from './messages';

/** Asks whether to stop a run, does it, and says what came of it. */
export function StopDialog(props: {
  workload: Workload;
  open: boolean;
  onClose(): void;
}) {
  const { workload, open, onClose } = props;
  const { t } = useTranslationRef(runTranslationRef);
  const api = useApi(fmopsWorkloadsApiRef);
  const toasts = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const { cluster, uid, name, namespace } = workload.ref;

  const close = () => {
    setError(undefined);
    onClose();
  };
  const stop = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await api.stop({ cluster, uid });
      toasts.post({
        title: t('stop.stopping', { run: name }),
        status: 'success',
        timeout: 5000,
      });
      close();
    } catch (thrown) {
      setError(toError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={busy ? undefined : close}
      aria-labelledby="stop-run-title"
    >
      <DialogTitle id="stop-run-title">
        {t('stop.title', { run: name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          {t('stop.consequence', { cluster, namespace })}
        </DialogContentText>
        {error && (
          <Alert severity="error">
            {t('stop.failed', { problem: messageOf(error) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          {t('stop.cancel')}
        </Button>
        <Button
          onClick={stop}
          disabled={busy}
          color="secondary"
          variant="contained"
        >
          {error ? t('stop.retry') : t('stop.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

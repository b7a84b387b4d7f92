import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  OfferedAct,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { actTexts } from './actTexts';
import { actsTranslationRef } from './messages';
import { ReplicasField, isReplicaCount } from './ReplicasField';
import { useAct } from './useAct';

/** Asks whether to do something to a workload, does it, and says what came of it. */
export function ActDialog(props: {
  workload: Workload;
  offer: OfferedAct;
  onClose(): void;
}) {
  const { t } = useTranslationRef(actsTranslationRef);
  const { workload, offer, onClose } = props;
  const { act, note } = offer;
  const { cluster, namespace } = workload.ref;
  const texts = actTexts(t, act, workload);
  const [replicas, setReplicas] = useState(
    `${workload.replicas?.desired ?? ''}`,
  );
  const { busy, error, perform } = useAct(workload, texts, onClose);
  const scales = act === 'scale';
  const incomplete = scales && !isReplicaCount(replicas);

  return (
    <Dialog
      open
      onClose={busy ? undefined : onClose}
      aria-labelledby="act-title"
    >
      <DialogTitle id="act-title">{texts.question}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {cluster} / {namespace}. {texts.explanation} {note}
        </DialogContentText>
        {scales && (
          <ReplicasField
            value={replicas}
            unit={workload.replicas?.unit}
            onChange={setReplicas}
          />
        )}
        {error && (
          <Alert severity="error">
            {t('dialog.failed', { reason: messageOf(error) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {t('dialog.cancel')}
        </Button>
        <Button
          variant="contained"
          color={act === 'delete' ? 'secondary' : 'primary'}
          disabled={busy || incomplete}
          onClick={() =>
            perform({ act, ...(scales && { replicas: Number(replicas) }) })
          }
        >
          {error ? t('dialog.retry') : texts.label}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

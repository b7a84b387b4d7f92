import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import type {
  OfferedAct,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { actTexts } from './actTexts';
import { ReplicasField, isReplicaCount } from './ReplicasField';
import { useAct } from './useAct';

/** Asks whether to do something to a workload, does it, and says what came of it. */
export function ActDialog(props: {
  workload: Workload;
  offer: OfferedAct;
  onClose(): void;
}) {
  const { workload, offer, onClose } = props;
  const { act, note } = offer;
  const { cluster, namespace, name } = workload.ref;
  const texts = actTexts(act, workload.category);
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
      <DialogTitle id="act-title">
        {texts.label} {name}?
      </DialogTitle>
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
            Nothing was changed. {messageOf(error)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          Cancel
        </Button>
        <Button
          variant="contained"
          color={act === 'delete' ? 'secondary' : 'primary'}
          disabled={busy || incomplete}
          onClick={() =>
            perform({ act, ...(scales && { replicas: Number(replicas) }) })
          }
        >
          {error ? 'Try again' : texts.label}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import {
  indicatorOf,
  type Objective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Asks before an objective is taken away: its history goes with it. */
export function RemoveDialog(props: {
  objective?: Objective;
  onClose(): void;
  onRemove(id: string): void;
}) {
  const { objective, onClose, onRemove } = props;
  return (
    <Dialog
      open={Boolean(objective)}
      onClose={onClose}
      aria-labelledby="objective-remove"
    >
      <DialogTitle id="objective-remove">Remove the objective?</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {objective && indicatorOf(objective.indicator).title} is not measured
          any more, and what was measured is deleted.
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Keep it</Button>
        <Button
          color="primary"
          onClick={() => {
            if (objective) onRemove(objective.id);
            onClose();
          }}
        >
          Remove
        </Button>
      </DialogActions>
    </Dialog>
  );
}

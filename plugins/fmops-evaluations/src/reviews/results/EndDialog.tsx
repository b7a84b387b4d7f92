import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { useApi } from '@backstage/core-plugin-api';
import {
  editsRows,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';

/** Asks whether to finish or reopen a review, and does it. */
export function EndDialog(props: {
  review: ReviewCampaign;
  act: 'finish' | 'reopen';
  open: boolean;
  onClose(): void;
  onDone(): void;
}) {
  const { review, act, open, onClose, onDone } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [{ loading, error }, run] = useAsyncFn(async () => {
    await reviews[act](review.id);
    onClose();
    onDone();
  }, [reviews, act, review.id, onClose, onDone]);
  const title = act === 'finish' ? 'Finish' : 'Reopen';
  return (
    <Dialog
      open={open}
      onClose={loading ? undefined : onClose}
      aria-labelledby="end-review-title"
    >
      <DialogTitle id="end-review-title">{title} this review?</DialogTitle>
      <DialogContent>
        <DialogContentText>{consequence(review, act)}</DialogContentText>
        {error && (
          <Alert severity="error">
            Nothing was changed. {messageOf(error)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={loading}>
          Cancel
        </Button>
        <Button
          onClick={run}
          disabled={loading}
          color="primary"
          variant="contained"
        >
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function consequence(
  { progress, task }: ReviewCampaign,
  act: 'finish' | 'reopen',
): string {
  if (act === 'reopen') {
    return editsRows(task)
      ? 'Reviewers can go on. The file of rows is made anew when you finish again.'
      : 'Reviewers can go on. The evaluations that came of it are deleted until you finish again. Those that come then are marked as not blind, since the results could be seen.';
  }
  const missing = progress.wanted - progress.judged;
  const left =
    missing > 0
      ? `${missing} of ${progress.wanted} judgements are not made and will be missing. `
      : '';
  return `${left}${
    editsRows(task)
      ? 'The rows become a new version of the dataset, to be taken away as a file.'
      : 'What reviewers have found is recorded as an evaluation of each model that is in the catalog.'
  }`;
}

import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  editsRows,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import {
  reviewResultsTranslationRef,
  type ReviewResultMessages,
} from './messages';

/** Asks whether to finish or reopen a review, and does it. */
export function EndDialog(props: {
  review: ReviewCampaign;
  act: 'finish' | 'reopen';
  open: boolean;
  onClose(): void;
  onDone(): void;
}) {
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, act, open, onClose, onDone } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [{ loading, error }, run] = useAsyncFn(async () => {
    await reviews[act](review.id);
    onClose();
    onDone();
  }, [reviews, act, review.id, onClose, onDone]);
  const isEnd = act === 'finish';
  return (
    <Dialog
      open={open}
      onClose={loading ? undefined : onClose}
      aria-labelledby="end-review-title"
    >
      <DialogTitle id="end-review-title">
        {t(isEnd ? 'end.finishTitle' : 'end.reopenTitle')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{consequence(t, review, act)}</DialogContentText>
        {error && (
          <Alert severity="error">
            {t('error.unchanged', { reason: messageOf(error) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={loading}>
          {t('end.cancel')}
        </Button>
        <Button
          onClick={run}
          disabled={loading}
          color="primary"
          variant="contained"
        >
          {t(isEnd ? 'end.finish' : 'end.reopen')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function consequence(
  t: ReviewResultMessages,
  { progress, task }: ReviewCampaign,
  act: 'finish' | 'reopen',
): string {
  if (act === 'reopen') {
    return t(editsRows(task) ? 'end.reopenRows' : 'end.reopenAnswers');
  }
  const { judged, wanted } = progress;
  const count = wanted - judged;
  return [
    ...(count > 0 ? [t('end.missing', { count, wanted })] : []),
    t(editsRows(task) ? 'end.finishRows' : 'end.finishAnswers'),
  ].join(' ');
}

import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RatingMarks } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { Field } from '../../fields/Field';
import { messageOf } from '../../loading/messageOf';
import { ratingsTranslationRef } from '../messages';
import { ConsentFields, type Consent } from './ConsentFields';
import type { GivenRating } from './GivenRating';
import { ScoreField } from './ScoreField';
import { ThumbButtons } from './ThumbButtons';

const COMMENT_MAX = 2_000;

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  spread: { flex: 1 },
}));

/** All that can be said of an answer. */
export function RatingDialog(props: {
  title: string;
  rating?: GivenRating;
  /** Why question and answer cannot be kept; absent where they can. */
  keepObstacle?: string;
  busy: boolean;
  error?: Error;
  onRate(marks: RatingMarks, consent: Consent): void;
  onWithdraw(): void;
  onClose(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(ratingsTranslationRef);
  const { title, rating, busy, error, onRate, onWithdraw, onClose } = props;
  const [marks, setMarks] = useState<RatingMarks>({
    thumb: rating?.thumb,
    score: rating?.score,
    comment: rating?.comment,
  });
  const [consent, setConsent] = useState<Consent>({
    keep: rating?.kept ?? false,
    set: '',
  });
  const change = (part: RatingMarks) => setMarks({ ...marks, ...part });
  const { thumb, score, comment = '' } = marks;
  const isEmpty = !thumb && !score && !comment.trim();
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby="rating-title"
    >
      <DialogTitle id="rating-title">
        {t('dialog.title', { title })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <ThumbButtons
          value={thumb}
          of={title}
          onChange={next => change({ thumb: next })}
        />
        <ScoreField value={score} onChange={next => change({ score: next })} />
        <Field
          label={t('dialog.comment')}
          value={comment}
          onChange={({ target }) => change({ comment: target.value })}
          helperText={t('dialog.commentLength', {
            length: comment.length.toLocaleString(pageLocale()),
            most: COMMENT_MAX.toLocaleString(pageLocale()),
          })}
          inputProps={{ maxLength: COMMENT_MAX }}
          multiline
          minRows={2}
          maxRows={8}
        />
        <ConsentFields
          value={consent}
          obstacle={props.keepObstacle}
          onChange={setConsent}
        />
        {error && <Alert severity="error">{messageOf(error)}</Alert>}
      </DialogContent>
      <DialogActions>
        {rating && (
          <Button disabled={busy} onClick={onWithdraw}>
            {t('dialog.withdraw')}
          </Button>
        )}
        <span className={classes.spread} />
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || isEmpty}
          onClick={() =>
            onRate(
              { thumb, score, comment: comment.trim() || undefined },
              consent,
            )
          }
        >
          {rating ? t('dialog.change') : t('dialog.rate')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

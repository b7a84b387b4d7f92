import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  ratingCreatePermission,
  type ChatMessage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { messageOf } from '../../loading/messageOf';
import { ratingsTranslationRef } from '../messages';
import { describeRating, type GivenRating } from './GivenRating';
import { RatingDialog } from './RatingDialog';
import { ThumbButtons } from './ThumbButtons';
import { useRate } from './useRate';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
}));

/** An answer that can be rated. */
export interface RateableAnswer {
  id: string;
  text: string;
  /** What was asked. */
  messages(): ChatMessage[];
  /** Why question and answer cannot be kept; absent where they can. */
  keepObstacle?: string;
}

/** Thumbs at an answer, and the way to say more; nothing where the reader may not rate. */
export function RatingControl(props: {
  answer: RateableAnswer;
  title: string;
  rating?: GivenRating;
  onRated(rating: GivenRating | undefined): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(ratingsTranslationRef);
  const { answer, title, rating, onRated } = props;
  const { allowed } = usePermission({ permission: ratingCreatePermission });
  const [open, setOpen] = useState(false);
  const { busy, error, forget, rate, withdraw } = useRate(answer.id, onRated);
  if (!allowed) return null;

  const example = (keep: boolean | undefined) =>
    keep ? { messages: answer.messages(), answer: answer.text } : undefined;
  const close = () => {
    forget();
    setOpen(false);
  };
  const closeWhen = async (done: Promise<boolean>) => {
    if (await done) setOpen(false);
  };
  const onThumb = (thumb: GivenRating['thumb']) => {
    const { score, comment, kept } = rating ?? {};
    const says = thumb || score || comment;
    return says ? rate({ thumb, score, comment }, example(kept)) : withdraw();
  };
  return (
    <div className={classes.root} data-testid="rating">
      <ThumbButtons
        value={rating?.thumb}
        of={title}
        disabled={busy}
        onChange={onThumb}
      />
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={
          rating
            ? t('control.changeOf', { title })
            : t('control.rateOf', { title })
        }
      >
        {rating ? t('control.change') : t('control.rate')}
      </Button>
      <Typography variant="caption" color="textSecondary" role="status">
        {rating && describeRating(t, rating)}
      </Typography>
      {error && !open && (
        <Typography variant="caption" color="error" role="alert">
          {t('control.failed', { reason: messageOf(error) })}
        </Typography>
      )}
      {open && (
        <RatingDialog
          title={title}
          rating={rating}
          keepObstacle={answer.keepObstacle}
          busy={busy}
          error={error}
          onRate={(marks, { keep, set }) =>
            closeWhen(rate(marks, example(keep), set || undefined))
          }
          onWithdraw={() => closeWhen(withdraw())}
          onClose={close}
        />
      )}
    </div>
  );
}

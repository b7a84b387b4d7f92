import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AllReviewsLink } from '../list/AllReviewsLink';
import { DueDate } from '../list/DueDate';
import { ReviewProgressBar } from '../list/ReviewProgressBar';
import { reviewsTranslationRef } from '../messages';
import { judgeReviewRouteRef } from '../../routes';
import { TASK_WORDS } from '../words/taskWords';
import { EndDialog } from './EndDialog';
import { reviewResultsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What a review is, and what the user can do about it. */
export function ReviewHeader(props: {
  review: ReviewCampaign;
  onChanged(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { t: tReviews } = useTranslationRef(reviewsTranslationRef);
  const { review, onChanged } = props;
  const { id, title, task, role, state, dueAt, details } = review;
  const [asking, setAsking] = useState(false);
  const judge = useRouteRef(judgeReviewRouteRef)?.({ id }) ?? '';
  const act = state === 'open' ? 'finish' : 'reopen';
  return (
    <div className={classes.root}>
      <AllReviewsLink />
      <Typography variant="h5" component="h1" className={classes.title}>
        {title}
      </Typography>
      <Typography color="textSecondary">
        {tReviews(TASK_WORDS[task].title)}
        {' · '}
        {t(state === 'open' ? 'header.underWay' : 'header.finished')}
        {state === 'open' && dueAt && (
          <>
            {' · '}
            <DueDate dueAt={dueAt} />
          </>
        )}
        {details?.unblinded && ` · ${t('header.unblinded')}`}
      </Typography>
      <ReviewProgressBar review={review} />
      <div className={classes.actions}>
        {role.waiting > 0 && (
          <LinkButton to={judge} variant="contained" color="primary">
            {t('header.judge', { waiting: role.waiting })}
          </LinkButton>
        )}
        {role.isOwner && (
          <Button variant="outlined" onClick={() => setAsking(true)}>
            {t(act === 'finish' ? 'end.finish' : 'end.reopen')}
          </Button>
        )}
      </div>
      <EndDialog
        review={review}
        act={act}
        open={asking}
        onClose={() => setAsking(false)}
        onDone={onChanged}
      />
    </div>
  );
}

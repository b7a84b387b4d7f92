import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DueDate } from '../list/DueDate';
import { ReviewProgressBar } from '../list/ReviewProgressBar';
import { judgeReviewRouteRef, reviewsRouteRef } from '../../routes';
import { TASK_WORDS } from '../words/taskWords';
import { EndDialog } from './EndDialog';

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
  const { review, onChanged } = props;
  const { id, title, task, role, state, dueAt, details } = review;
  const [asking, setAsking] = useState(false);
  const list = useRouteRef(reviewsRouteRef)?.() ?? '';
  const judge = useRouteRef(judgeReviewRouteRef)?.({ id }) ?? '';
  const act = state === 'open' ? 'finish' : 'reopen';
  return (
    <div className={classes.root}>
      <Typography variant="body2">
        <Link to={list}>All reviews</Link>
      </Typography>
      <Typography variant="h5" component="h1" className={classes.title}>
        {title}
      </Typography>
      <Typography color="textSecondary">
        {TASK_WORDS[task].title} · {state === 'open' ? 'under way' : 'finished'}
        {state === 'open' && dueAt && (
          <>
            {' · '}
            <DueDate dueAt={dueAt} />
          </>
        )}
        {details?.unblinded && ' · not blind, since it was reopened'}
      </Typography>
      <ReviewProgressBar review={review} />
      <div className={classes.actions}>
        {role.waiting > 0 && (
          <LinkButton to={judge} variant="contained" color="primary">
            Judge {role.waiting}
          </LinkButton>
        )}
        {role.isOwner && (
          <Button variant="outlined" onClick={() => setAsking(true)}>
            {act === 'finish' ? 'Finish' : 'Reopen'}
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

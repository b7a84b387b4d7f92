import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { judgeReviewRouteRef, reviewRouteRef } from '../../routes';
import { reviewsTranslationRef } from '../messages';
import { nameOfRef } from '../words/nameOfRef';
import { TASK_WORDS } from '../words/taskWords';
import { DueDate } from './DueDate';
import { ReviewProgressBar } from './ReviewProgressBar';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    alignItems: 'center',
    padding: theme.spacing(2),
  },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  progress: { flex: '1 1 12rem' },
}));

/** A review with how far it is, and the way to judge in it. */
export function ReviewRow(props: { review: ReviewCampaign }) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { id, title, task, owner, role, state, dueAt } = props.review;
  const view = useRouteRef(reviewRouteRef)?.({ id }) ?? '';
  const judge = useRouteRef(judgeReviewRouteRef)?.({ id }) ?? '';
  return (
    <li>
      <Paper className={classes.row} variant="outlined">
        <div className={classes.words}>
          <Typography variant="subtitle1" component="h3">
            <Link to={view}>{title}</Link>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('row.about', {
              task: t(TASK_WORDS[task].title),
              owner: nameOfRef(owner),
            })}
            {state === 'open' && dueAt && (
              <>
                {' · '}
                <DueDate dueAt={dueAt} />
              </>
            )}
          </Typography>
        </div>
        <div className={classes.progress}>
          <ReviewProgressBar review={props.review} />
        </div>
        {role.waiting > 0 && (
          <LinkButton
            to={judge}
            variant="contained"
            color="primary"
            aria-label={t('row.judgeItems', { count: role.waiting, title })}
          >
            {t('row.judge', { waiting: role.waiting })}
          </LinkButton>
        )}
      </Paper>
    </li>
  );
}

import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  reviewCreatePermission,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { newReviewRouteRef } from '../../routes';
import { reviewsTranslationRef, type ReviewMessage } from '../messages';
import { NoReviews } from './NoReviews';
import { ReviewRow } from './ReviewRow';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    alignItems: 'center',
    justifyContent: 'space-between',
    marginBottom: theme.spacing(2),
  },
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  heading: { margin: theme.spacing(3, 0, 1) },
}));

/** Under which heading a review is listed. */
const GROUPS: [
  title: ReviewMessage<'group'>,
  takes: (review: ReviewCampaign) => boolean,
][] = [
  ['group.waiting', ({ role }) => role.waiting > 0],
  [
    'group.underWay',
    ({ role, state }) => role.waiting === 0 && state === 'open',
  ],
  ['group.finished', ({ state }) => state === 'finished'],
];

/** The reviews of the user: those to judge in come first. */
export function ReviewList() {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => reviews.list(), [reviews]);
  const newReview = useRouteRef(newReviewRouteRef)?.();
  const { allowed } = usePermission({ permission: reviewCreatePermission });
  return (
    <Loaded state={state}>
      {all => (
        <>
          <div className={classes.bar}>
            <Typography color="textSecondary">{t('reviews.about')}</Typography>
            {allowed && newReview && all.length > 0 && (
              <LinkButton to={newReview} variant="contained" color="primary">
                {t('reviews.new')}
              </LinkButton>
            )}
          </div>
          {all.length === 0 && (
            <NoReviews newReview={allowed ? newReview : undefined} />
          )}
          {GROUPS.map(([title, takes]) => {
            const some = all.filter(takes);
            return some.length === 0 ? null : (
              <section key={title} aria-label={t(title)}>
                <Typography
                  variant="h6"
                  component="h2"
                  className={classes.heading}
                >
                  {t(title)} ({some.length})
                </Typography>
                <ul className={classes.list}>
                  {some.map(review => (
                    <ReviewRow key={review.id} review={review} />
                  ))}
                </ul>
              </section>
            );
          })}
          {all.length > 0 && (
            <Button size="small" onClick={state.retry}>
              {t('reviews.refresh')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

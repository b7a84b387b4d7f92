import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { Loaded } from '../../loading/Loaded';
import { playgroundRouteRef } from '../../routes';
import { ratingsTranslationRef } from '../messages';
import { Comments } from './Comments';
import { RatingTrend } from './RatingTrend';
import { useRatings } from './useRatings';
import { countWords } from './verdictWords';
import { VersionRatings } from './VersionRatings';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
  },
}));

/** What people think of the answers of an endpoint or a model. */
export function RatingsCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(ratingsTranslationRef);
  const { entity } = useEntity();
  const state = useRatings(entity);
  return (
    <InfoCard title={t('card.title')}>
      <Loaded state={state}>
        {({ total, versions, days, comments }) =>
          total.ratings > 0 ? (
            <div className={classes.root}>
              <Typography variant="body2" data-testid="rating-counts">
                {countWords(t, total)}
              </Typography>
              <RatingTrend days={days} />
              {versions.length > 0 && <VersionRatings versions={versions} />}
              {comments.length > 0 && <Comments ratings={comments} />}
            </div>
          ) : (
            <NoRatings
              endpoint={
                entity.kind === FOUNDATION_MODEL_KIND
                  ? undefined
                  : stringifyEntityRef(entity)
              }
            />
          )
        }
      </Loaded>
    </InfoCard>
  );
}

/** Where ratings come from. */
function NoRatings(props: { endpoint?: string }) {
  const { endpoint } = props;
  const { t } = useTranslationRef(ratingsTranslationRef);
  const playground = useRouteRef(playgroundRouteRef)?.();
  const query = endpoint
    ? `?${new URLSearchParams({ endpoint }).toString()}`
    : '';
  return (
    <Typography variant="body2" color="textSecondary">
      {t('card.none', {
        playground: playground ? (
          <Link to={`${playground}${query}`} underline="always">
            {t('card.playground')}
          </Link>
        ) : (
          t('card.playground')
        ),
      })}
    </Typography>
  );
}

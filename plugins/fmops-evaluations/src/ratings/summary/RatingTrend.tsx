import { lazy, Suspense } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RatingGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ratingsTranslationRef } from '../messages';
import { TREND_DAYS, trendOf } from './trend';

// The library that draws is large
const TrendDrawing = lazy(() => import('./TrendDrawing'));

const HEIGHT = 120;

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
  drawing: { height: HEIGHT, overflow: 'hidden' },
});

/** Ratings day by day. */
export function RatingTrend(props: { days: RatingGroup[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(ratingsTranslationRef);
  const days = trendOf(props.days);
  const sum = (name: 'up' | 'down' | 'other') =>
    String(days.reduce((total, day) => total + day[name], 0));
  const said = {
    days: String(TREND_DAYS),
    words: t('trend.words', {
      up: sum('up'),
      down: sum('down'),
      other: sum('other'),
    }),
  };
  return (
    <figure className={classes.root}>
      <Typography variant="subtitle2" component="figcaption">
        {t('trend.title', said)}
      </Typography>
      <div
        className={classes.drawing}
        role="img"
        aria-label={t('trend.label', said)}
      >
        <Suspense fallback={null}>
          <TrendDrawing days={days} height={HEIGHT} />
        </Suspense>
      </div>
    </figure>
  );
}

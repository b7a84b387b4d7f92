import { lazy, Suspense } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { RatingGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
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
  const days = trendOf(props.days);
  const sum = (name: 'up' | 'down' | 'other') =>
    days.reduce((total, day) => total + day[name], 0);
  const words = `${sum('up')} good, ${sum('down')} bad, ${sum(
    'other',
  )} without a thumb`;
  return (
    <figure className={classes.root}>
      <Typography variant="subtitle2" component="figcaption">
        Last {TREND_DAYS} days: {words}
      </Typography>
      <div
        className={classes.drawing}
        role="img"
        aria-label={`Ratings of the last ${TREND_DAYS} days: ${words}`}
      >
        <Suspense fallback={null}>
          <TrendDrawing days={days} height={HEIGHT} />
        </Suspense>
      </div>
    </figure>
  );
}

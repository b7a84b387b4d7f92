import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { LossSeries } from './parseLoss';
import { linePath, spread } from './linePath';

const WIDTH = 600;
const HEIGHT = 96;
const UNITS = { step: 'step', epoch: 'epoch', entry: 'logged line' };

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0 },
  chart: { display: 'block', width: '100%', height: HEIGHT },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: theme.palette.text.secondary,
  },
}));

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** The loss over the course of a training, drawn from its log. */
export function LossChart(props: { series: LossSeries }) {
  const classes = useStyles();
  const theme = useTheme();
  const { points, unit, notFinite } = props.series;
  const warning = notFinite > 0 && (
    <Typography variant="caption" color="error">
      The loss was not a finite number {notFinite}{' '}
      {notFinite === 1 ? 'time' : 'times'}: the training may have diverged.
    </Typography>
  );
  if (points.length < 2) {
    return warning || null;
  }
  const [first, last] = [points[0], points[points.length - 1]];
  const name = UNITS[unit];
  return (
    <figure className={classes.root} data-testid="loss-chart">
      <Typography variant="body2" component="figcaption">
        Loss: {short(first.loss)} → {short(last.loss)}
      </Typography>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Loss from ${short(first.loss)} at ${name} ${short(
          first.x,
        )} to ${short(last.loss)} at ${name} ${short(last.x)}, ${
          points.length
        } values`}
      >
        <path
          d={linePath(spread(points), WIDTH, HEIGHT)}
          fill="none"
          stroke={theme.palette.primary.main}
          strokeWidth={2}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <Typography variant="caption" component="div" className={classes.ends}>
        <span>
          {name} {short(first.x)}
        </span>
        <span>
          {name} {short(last.x)}
        </span>
      </Typography>
      {warning}
    </figure>
  );
}

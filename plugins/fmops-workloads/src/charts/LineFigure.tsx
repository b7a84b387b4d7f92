import { lazy, Suspense } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ChartLine } from './ChartLine';
import { describeLine } from './describeLine';
import { formatValue } from './formatNumber';
import type { LineDrawingProps } from './LineDrawing';
import { lineStyles } from './lineStyles';
import { chartsTranslationRef } from './messages';

// The library that draws is half the size of the rest of the page.
const LineDrawing = lazy(() => import('./LineDrawing'));

const HEIGHT = 140;

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  chart: { height: HEIGHT, overflow: 'hidden' },
}));

/** A chart of lines that have one scale, with their latest values in words. */
export function LineFigure(
  props: Omit<LineDrawingProps, 'height'> & { title: string },
) {
  const classes = useStyles();
  const { t } = useTranslationRef(chartsTranslationRef);
  const styles = lineStyles(useTheme());
  const { title, ...drawing } = props;
  const { lines } = drawing;
  return (
    <figure className={classes.root} data-testid="chart">
      <figcaption>
        <Typography variant="subtitle2" component="h3">
          {title}
        </Typography>
        <ul className={classes.legend}>
          {lines.map((line, index) => (
            <li key={line.id} className={classes.entry}>
              {lines.length > 1 && (
                <svg width={18} height={8} aria-hidden>
                  <line
                    {...styles[index % styles.length]}
                    x1={0}
                    x2={18}
                    y1={4}
                    y2={4}
                    strokeWidth={2}
                  />
                </svg>
              )}
              <Typography variant="caption" color="textSecondary">
                {lines.length > 1 || line.title !== title
                  ? `${line.title}: `
                  : ''}
                <LatestValue line={line} drawing={drawing} />
              </Typography>
            </li>
          ))}
        </ul>
      </figcaption>
      <div
        className={classes.chart}
        role="img"
        aria-label={lines.map(line => describeLine(t, line)).join('; ')}
      >
        <Suspense fallback={null}>
          <LineDrawing {...drawing} height={HEIGHT} />
        </Suspense>
      </div>
    </figure>
  );
}

function LatestValue(props: {
  line: ChartLine;
  drawing: Pick<LineDrawingProps, 'domain' | 'gap'>;
}) {
  const { t } = useTranslationRef(chartsTranslationRef);
  const { line, drawing } = props;
  const { domain, gap = Infinity } = drawing;
  const latest = line.points.at(-1);
  const isPast = domain && latest && latest.x < domain[1] - gap;
  return (
    <Typography variant="caption" color="textPrimary">
      {latest && !isPast
        ? formatValue(latest.value, line.unit)
        : t('line.noneNow')}
    </Typography>
  );
}

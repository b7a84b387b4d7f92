import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MetricSeries } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ChartLine } from './ChartLine';
import { FiguresTable } from './FiguresTable';
import type { LineDrawingProps } from './LineDrawing';
import { LineFigure } from './LineFigure';
import { chartsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
  },
}));

/** Small charts beside one another, one for each scale, and their numbers. */
export function ChartGrid(
  props: {
    label: string;
    series: readonly (MetricSeries & Pick<ChartLine, 'points'>)[];
  } & Pick<LineDrawingProps, 'formatX' | 'formatTick' | 'domain' | 'gap'>,
) {
  const classes = useStyles();
  const { t } = useTranslationRef(chartsTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const { label, series, ...drawing } = props;
  const charts = new Map<string, ChartLine[]>();
  for (const line of series) {
    charts.set(line.chart, [...(charts.get(line.chart) ?? []), line]);
  }
  return (
    <>
      {asTable ? (
        <FiguresTable label={label} lines={series} />
      ) : (
        <div className={classes.grid}>
          {[...charts].map(([title, lines]) => (
            <LineFigure key={title} {...{ ...drawing, title, lines }} />
          ))}
        </div>
      )}
      <div>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('grid.showCharts') : t('grid.showNumbers')}
        </Button>
      </div>
    </>
  );
}

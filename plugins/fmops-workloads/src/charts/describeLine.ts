import type { ChartLine } from './ChartLine';
import { formatValue } from './formatNumber';
import type { ChartsMessages } from './messages';

/** What there is to say of a line in numbers. */
export interface LineFigures {
  count: number;
  first: number;
  latest: number;
  lowest: number;
  highest: number;
}

/** Figures of a line; undefined where it has no point. */
export function figuresOf({ points }: ChartLine): LineFigures | undefined {
  if (points.length === 0) {
    return undefined;
  }
  const figures = {
    count: points.length,
    first: points[0].value,
    latest: points[points.length - 1].value,
    lowest: Infinity,
    highest: -Infinity,
  };
  for (const { value } of points) {
    figures.lowest = Math.min(figures.lowest, value);
    figures.highest = Math.max(figures.highest, value);
  }
  return figures;
}

/** A line in a sentence, for those who cannot see it. */
export function describeLine(t: ChartsMessages, line: ChartLine): string {
  const { title } = line;
  const figures = figuresOf(line);
  if (!figures) {
    return t('line.noValues', { title });
  }
  const [first, latest, lowest, highest] = [
    figures.first,
    figures.latest,
    figures.lowest,
    figures.highest,
  ].map(value => formatValue(value, line.unit));
  return t('line.course', { title, first, latest, lowest, highest });
}

import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartLine } from './ChartLine';
import { formatShort, formatValue } from './formatNumber';
import { lineStyles } from './lineStyles';
import { rowsOf } from './rowsOf';
import { valueDomain } from './valueDomain';

/** What a {@link LineDrawing} draws. */
export interface LineDrawingProps {
  lines: readonly ChartLine[];
  height: number;
  /** A place, as it is written over its values. */
  formatX(x: number): string;
  /** A place, as it is written below the chart. */
  formatTick(x: number): string;
  /** Both ends of the axis below; those of the points where nothing is said. */
  domain?: [number, number];
  /** Lines are broken where they have no point for longer. */
  gap?: number;
}

/** The drawing of a chart alone; loaded only by pages that have one. */
export default function LineDrawing(props: LineDrawingProps) {
  const theme = useTheme();
  const { palette, typography, shape } = theme;
  const { lines, height, formatX, formatTick, domain, gap } = props;
  const values = useMemo(() => valueDomain(lines), [lines]);
  const rows = useMemo(() => rowsOf(lines, gap), [lines, gap]);
  const styles = lineStyles(theme);
  const axis = {
    stroke: palette.text.secondary,
    tick: {
      fill: palette.text.secondary,
      fontFamily: typography.fontFamily,
      fontSize: 11,
    },
    tickLine: false,
  };
  const fewPoints = rows.length < 2;
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 320, height }}
    >
      <LineChart
        data={rows}
        margin={{ top: 6, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis
          {...axis}
          dataKey="x"
          type="number"
          domain={domain ?? ['dataMin', 'dataMax']}
          tickFormatter={formatTick}
          tickCount={4}
          minTickGap={24}
        />
        <YAxis
          {...axis}
          width={48}
          domain={values ?? ['auto', 'auto']}
          tickFormatter={formatShort}
          tickCount={4}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={label => formatX(Number(label))}
          formatter={(value, name) => {
            const line = lines.find(({ title }) => title === name);
            return [formatValue(Number(value), line?.unit), name];
          }}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            borderRadius: shape.borderRadius,
            color: palette.text.primary,
            fontFamily: typography.fontFamily,
            fontSize: 12,
          }}
          itemStyle={{ color: palette.text.primary }}
          cursor={{ stroke: palette.text.secondary }}
        />
        {lines.map(({ id, title, points }, index) => (
          <Line
            key={id}
            {...styles[index % styles.length]}
            dataKey={id}
            name={title}
            type="linear"
            strokeWidth={1.5}
            dot={fewPoints || points.length < 2 ? { r: 3 } : false}
            activeDot={{ r: 3 }}
            connectNulls={gap === undefined}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatUsd } from '../../cost/money';
import { seriesColors } from './seriesColors';

/** What a {@link CostDrawing} draws: amounts of each series, by period. */
export interface CostDrawingProps {
  height: number;
  periods: readonly string[];
  series: readonly { title: string; usd: readonly number[] }[];
}

/** The drawing of a chart alone; loaded only by pages that have one. */
export default function CostDrawing(props: CostDrawingProps) {
  const theme = useTheme();
  const { palette, typography, shape } = theme;
  const { height, periods, series } = props;
  const colors = seriesColors(theme);
  const rows = useMemo(
    () =>
      periods.map((period, index) => ({
        period,
        ...Object.fromEntries(
          series.map(({ usd }, i) => [`s${i}`, usd[index]]),
        ),
      })),
    [periods, series],
  );
  const axis = {
    stroke: palette.text.secondary,
    tick: {
      fill: palette.text.secondary,
      fontFamily: typography.fontFamily,
      fontSize: 11,
    },
    tickLine: false,
  };
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 320, height }}
    >
      <BarChart
        data={rows}
        margin={{ top: 6, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis {...axis} dataKey="period" minTickGap={16} />
        <YAxis
          {...axis}
          width={64}
          tickFormatter={usd => formatUsd(Number(usd))}
          tickCount={5}
        />
        <Tooltip
          isAnimationActive={false}
          formatter={(usd, name) => [formatUsd(Number(usd)), name]}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            borderRadius: shape.borderRadius,
            color: palette.text.primary,
            fontFamily: typography.fontFamily,
            fontSize: 12,
          }}
          itemStyle={{ color: palette.text.primary }}
          cursor={{ fill: palette.action.hover }}
        />
        {series.map(({ title }, index) => (
          <Bar
            key={`s${index}`}
            dataKey={`s${index}`}
            name={title}
            stackId="cost"
            fill={colors[index % colors.length]}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ratingsTranslationRef } from '../messages';
import type { TrendDay } from './trend';

/** The drawing of a trend alone; loaded only where there is one. */
export default function TrendDrawing(props: {
  days: TrendDay[];
  height: number;
}) {
  const { t } = useTranslationRef(ratingsTranslationRef);
  const { palette, typography, shape } = useTheme();
  const { days, height } = props;
  const axis = {
    stroke: palette.text.secondary,
    tick: {
      fill: palette.text.secondary,
      fontFamily: typography.fontFamily,
      fontSize: 11,
    },
    tickLine: false,
  };
  const bar = { stackId: 'ratings', isAnimationActive: false };
  return (
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 320, height }}
    >
      <BarChart
        data={days}
        margin={{ top: 6, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis {...axis} dataKey="day" minTickGap={40} />
        <YAxis {...axis} width={32} allowDecimals={false} />
        <Tooltip
          isAnimationActive={false}
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
        <Bar
          {...bar}
          dataKey="up"
          name={t('trend.up')}
          fill={palette.success.main}
        />
        <Bar
          {...bar}
          dataKey="down"
          name={t('trend.down')}
          fill={palette.error.main}
        />
        <Bar
          {...bar}
          dataKey="other"
          name={t('trend.other')}
          fill={palette.text.disabled}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

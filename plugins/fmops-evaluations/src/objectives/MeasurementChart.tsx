import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import type { Measurement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { DateTime } from 'luxon';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { objectivesTranslationRef } from './messages';

const HEIGHT = 160;

const timeOf = (millis: number) =>
  DateTime.fromMillis(millis, { locale: pageLocale() });

/** Measurements over time against the limit; gaps where nothing could be measured. */
export default function MeasurementChart(props: {
  measurements: readonly Measurement[];
  limit: number;
  formatValue(value: number): string;
}) {
  const { measurements, limit, formatValue } = props;
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { palette, typography, shape } = useTheme();
  const rows = measurements.map(({ at, value }) => ({
    x: Date.parse(at),
    value: value ?? null,
  }));
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
      height={HEIGHT}
      initialDimension={{ width: 320, height: HEIGHT }}
    >
      <LineChart
        data={rows}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={palette.divider} vertical={false} />
        <XAxis
          {...axis}
          dataKey="x"
          type="number"
          domain={['dataMin', 'dataMax']}
          tickFormatter={x => timeOf(x).toFormat('d LLL HH:mm')}
          tickCount={4}
          minTickGap={24}
        />
        <YAxis
          {...axis}
          width={56}
          domain={[
            (low: number) => Math.min(low, limit),
            (high: number) => Math.max(high, limit),
          ]}
          tickCount={4}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={x => timeOf(Number(x)).toFormat('d LLL yyyy HH:mm')}
          formatter={value => [formatValue(Number(value)), t('history.value')]}
          contentStyle={{
            background: palette.background.paper,
            border: `1px solid ${palette.divider}`,
            borderRadius: shape.borderRadius,
            color: palette.text.primary,
            fontFamily: typography.fontFamily,
            fontSize: 12,
          }}
          itemStyle={{ color: palette.text.primary }}
        />
        <ReferenceLine
          y={limit}
          stroke={palette.error.main}
          strokeDasharray="4 4"
        />
        <Line
          dataKey="value"
          type="linear"
          stroke={palette.primary.main}
          strokeWidth={1.5}
          dot={rows.length < 30 ? { r: 2.5 } : false}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

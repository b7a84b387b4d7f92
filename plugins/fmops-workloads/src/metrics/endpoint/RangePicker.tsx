import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  METRIC_RANGES,
  type MetricRange,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { metricsTranslationRef } from '../messages';

const TITLES = {
  '1h': 'range.hour',
  '6h': 'range.sixHours',
  '24h': 'range.day',
  '7d': 'range.week',
} as const satisfies Record<MetricRange, string>;

/** How far back charts go. */
export function RangePicker(props: {
  range: MetricRange;
  onRangeChange(range: MetricRange): void;
}) {
  const { t } = useTranslationRef(metricsTranslationRef);
  const { range, onRangeChange } = props;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={t('range.label')}
      value={range}
      onChange={(_, chosen: MetricRange | null) => {
        if (chosen) {
          onRangeChange(chosen);
        }
      }}
    >
      {METRIC_RANGES.map(value => (
        <ToggleButton key={value} value={value} aria-label={t(TITLES[value])}>
          {value}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

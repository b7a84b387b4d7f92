import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import {
  METRIC_RANGES,
  type MetricRange,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const TITLES: Record<MetricRange, string> = {
  '1h': 'Last hour',
  '6h': 'Last 6 hours',
  '24h': 'Last 24 hours',
  '7d': 'Last 7 days',
};

/** How far back charts go. */
export function RangePicker(props: {
  range: MetricRange;
  onRangeChange(range: MetricRange): void;
}) {
  const { range, onRangeChange } = props;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Time range"
      value={range}
      onChange={(_, chosen: MetricRange | null) => {
        if (chosen) {
          onRangeChange(chosen);
        }
      }}
    >
      {METRIC_RANGES.map(value => (
        <ToggleButton key={value} value={value} aria-label={TITLES[value]}>
          {value}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

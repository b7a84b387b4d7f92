import Alert from '@material-ui/lab/Alert';
import { Arithmetic } from './Arithmetic';
import type { MemoryCheck } from './estimateOf';
import { usd } from './usd';

const SEVERITY = {
  fits: 'success',
  tight: 'warning',
  'does-not-fit': 'error',
  unknown: 'info',
} as const;

const WORDS = {
  fits: 'fits',
  tight: 'tight',
  'does-not-fit': 'does not fit',
  unknown: 'can’t be told',
} as const;

/** Memory that a run needs on each GPU, whether it is there, and what the machines cost. */
export const MemoryEstimate = (props: {
  check: MemoryCheck;
  /** How the work is spread over the machines. */
  spread: readonly string[];
}) => {
  const { check, spread } = props;
  const { perGpuGiB, gpuGiB, verdict, reasons, usdPerHour, instance } = check;
  const need =
    perGpuGiB !== undefined && gpuGiB !== undefined
      ? `needs ${perGpuGiB.toFixed(1)} GiB of ${gpuGiB.toFixed(1)} GiB per GPU`
      : 'memory';
  return (
    <Alert severity={SEVERITY[verdict]} role="status" aria-live="polite">
      <strong>
        Estimate: {need} – {WORDS[verdict]}
      </strong>
      {reasons.map(reason => (
        <div key={reason}>{reason}</div>
      ))}
      {spread.length > 0 && <div>Spread: {spread.join(', ')}</div>}
      {usdPerHour !== undefined && (
        <div>
          About {usd(usdPerHour)} per hour (list price in us-east-1 of{' '}
          {instance?.priceAsOf})
        </div>
      )}
      <Arithmetic check={check} />
    </Alert>
  );
};

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Alert from '@material-ui/lab/Alert';
import { Arithmetic } from './Arithmetic';
import type { MemoryCheck } from './estimateOf';
import { computePickerTranslationRef } from './messages';
import { usd } from './usd';

const SEVERITY = {
  fits: 'success',
  tight: 'warning',
  'does-not-fit': 'error',
  unknown: 'info',
} as const;

const WORDS = {
  fits: 'verdict.fits',
  tight: 'verdict.tight',
  'does-not-fit': 'verdict.doesNotFit',
  unknown: 'verdict.unknown',
} as const;

/** Memory that a run needs on each GPU, whether it is there, and what the machines cost. */
export const MemoryEstimate = (props: {
  check: MemoryCheck;
  /** How the work is spread over the machines. */
  spread: readonly string[];
}) => {
  const { check, spread } = props;
  const { perGpuGiB, gpuGiB, verdict, reasons, usdPerHour, instance } = check;
  const { t } = useTranslationRef(computePickerTranslationRef);
  const words = t(WORDS[verdict]);
  return (
    <Alert severity={SEVERITY[verdict]} role="status" aria-live="polite">
      <strong>
        {perGpuGiB !== undefined && gpuGiB !== undefined
          ? t('estimate.perGpu', {
              needed: perGpuGiB.toFixed(1),
              available: gpuGiB.toFixed(1),
              verdict: words,
            })
          : t('estimate.memory', { verdict: words })}
      </strong>
      {reasons.map(reason => (
        <div key={reason}>{reason}</div>
      ))}
      {spread.length > 0 && (
        <div>{t('estimate.spread', { spread: spread.join(', ') })}</div>
      )}
      {usdPerHour !== undefined && (
        <div>
          {t('estimate.price', {
            price: usd(usdPerHour),
            date: instance?.priceAsOf ?? '',
          })}
        </div>
      )}
      <Arithmetic check={check} />
    </Alert>
  );
};

import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';

const NUMBER = new PageNumberFormat();
const WHOLE = new PageNumberFormat({ maximumFractionDigits: 0 });
const UP_TO_TENTHS = new PageNumberFormat({ maximumFractionDigits: 1 });
const TENTHS = new PageNumberFormat({
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * A count of parameters as people say it: `8.0 B`, `671 B`, `135 M`.
 * Below 10 billion one decimal is always shown, so that 8.0 B and 8.4 B differ.
 */
export function formatParameters(count: number): string {
  if (count >= 1e12) return `${TENTHS.format(count / 1e12)} T`;
  if (count >= 99.95e9) return `${WHOLE.format(count / 1e9)} B`;
  if (count >= 9.95e9) return `${UP_TO_TENTHS.format(count / 1e9)} B`;
  if (count >= 0.9995e9) return `${TENTHS.format(count / 1e9)} B`;
  if (count >= 0.9995e6) return `${WHOLE.format(count / 1e6)} M`;
  return NUMBER.format(count);
}

/**
 * A token count: `128 k`, `1 M`, `8 k`, `15 T` (training corpora).
 * Most windows are powers of two, so 131,072 is shown as the "128 k" that
 * providers print, and so is a round 128,000.
 */
export function formatTokens(count: number): string {
  const binary = count % 1000 !== 0 && count % 1024 === 0 && count < 1e8;
  const k = binary ? 1024 : 1000;
  if (count >= 1e12) return `${UP_TO_TENTHS.format(count / 1e12)} T`;
  if (count >= 1e9) return `${UP_TO_TENTHS.format(count / 1e9)} B`;
  if (count >= k * k) return `${UP_TO_TENTHS.format(count / (k * k))} M`;
  if (count >= k) {
    const digits = count < 10 * k ? UP_TO_TENTHS : WHOLE;
    return `${digits.format(count / k)} k`;
  }
  return NUMBER.format(count);
}

/** A plain count with thousands separators: `15,011`. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';

const PLAIN = new PageNumberFormat({ maximumSignificantDigits: 4 });
const WHOLE = new PageNumberFormat({ maximumFractionDigits: 0 });
const SHORT = new PageNumberFormat({
  notation: 'compact',
  maximumSignificantDigits: 3,
});

/** A measured number, with no more digits than can be read: `2.31`, `2e-5`. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && size < 0.001) {
    return String(Number(value.toPrecision(3)).toExponential());
  }
  return size >= 10_000 ? WHOLE.format(value) : PLAIN.format(value);
}

/** As {@link formatNumber}, for the axis of a chart: `12K`. */
export function formatShort(value: number): string {
  return Math.abs(value) >= 1_000 ? SHORT.format(value) : formatNumber(value);
}

/** A number with its unit: `12.5 %`. */
export function formatValue(value: number, unit?: string): string {
  return unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);
}

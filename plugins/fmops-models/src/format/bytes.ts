import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { formatCount } from './numbers';

const GIB = 1024 ** 3;
const WHOLE = new PageNumberFormat({ maximumFractionDigits: 0 });
const TENTHS = new PageNumberFormat({
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * Device memory in GiB, rounded up: a need of 15.2 must not read as 15.
 *
 * @param bytes - need in bytes
 */
export function formatGiB(bytes: number): string {
  const gib = bytes / GIB;
  const rounded = gib < 10 ? Math.ceil(gib * 10) / 10 : Math.ceil(gib);
  return `${formatCount(rounded)} GiB`;
}

/** Size of files as registries print it, in decimal units: `13.1 MB`. */
export function formatFileSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 100 ? TENTHS : WHOLE;
  return `${digits.format(value)} ${units[unit]}`;
}

import {
  ComparisonUnit,
  FormatCell,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';
import { formatDate } from '../format/dates';
import { languagesText } from '../format/languages';
import { formatMoney } from '../format/money';
import { formatParameters, formatTokens } from '../format/numbers';
import { taskTitle } from '../format/tasks';

const GIB = 1024 ** 3;

const NUMBERS: Partial<
  Record<ComparisonUnit, (value: number, unit?: string) => string>
> = {
  parameters: formatParameters,
  tokens: value => `${formatTokens(value)} tokens`,
  'percent of the fastest': value => `${value} % of the fastest`,
  GiB: value => `≥ ${formatGiB(value * GIB)}`,
  'USD per hour': value => `${formatMoney(value, 'USD')} per hour`,
  'per million tokens': (value, currency = '') =>
    `${formatMoney(value, currency)} per million tokens`,
  speed: (value, unit) => `${value} ${unit}`,
};

/** By id or unit of the row. */
const TEXTS = new Map([
  ['date', formatDate],
  ['task', taskTitle],
]);

/** Writes a value of a comparison as the rest of the portal does. */
export const formatCell: FormatCell = ({ value, valueUnit }, { id, unit }) => {
  if (typeof value === 'number') {
    return NUMBERS[unit]?.(value, valueUnit) ?? String(value);
  }
  if (typeof value === 'string') {
    return (TEXTS.get(id) ?? TEXTS.get(unit))?.(value) ?? value;
  }
  return languagesText(value ?? [], 8);
};

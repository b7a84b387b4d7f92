import {
  ComparisonUnit,
  FormatCell,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FactsMessages } from '../facts/messages';
import { formatGiB } from '../format/bytes';
import { formatDate } from '../format/dates';
import { languagesText } from '../format/languages';
import { formatMoney } from '../format/money';
import { formatParameters, formatTokens } from '../format/numbers';
import { taskTitle } from '../format/tasks';
import type { CompareMessages } from './messages';
import { valueText } from './rowWords';

const GIB = 1024 ** 3;

type FormatNumber = (
  t: CompareMessages,
  value: number,
  unit?: string,
) => string;

const NUMBERS: Partial<Record<ComparisonUnit, FormatNumber>> = {
  parameters: (_, value) => formatParameters(value),
  tokens: (t, value) => t('cell.tokens', { tokens: formatTokens(value) }),
  'percent of the fastest': (t, value) =>
    t('cell.percentOfFastest', { percent: String(value) }),
  GiB: (_, value) => `≥ ${formatGiB(value * GIB)}`,
  'USD per hour': (t, value) =>
    t('cell.perHour', { price: formatMoney(value, 'USD') }),
  'per million tokens': (t, value, currency = '') =>
    t('cell.perMillionTokens', { price: formatMoney(value, currency) }),
  speed: (_, value, unit) => `${value} ${unit}`,
};

/** By id or unit of the row. */
const TEXTS = new Map([
  ['date', (_: FactsMessages, date: string) => formatDate(date)],
  ['task', taskTitle],
]);

/** Writes values of a comparison as the rest of the portal does. */
export const cellFormat =
  (t: CompareMessages, tFacts: FactsMessages): FormatCell =>
  ({ value, valueUnit }, { id, unit }) => {
    if (typeof value === 'number') {
      return NUMBERS[unit]?.(t, value, valueUnit) ?? String(value);
    }
    if (typeof value === 'string') {
      return (
        (TEXTS.get(id) ?? TEXTS.get(unit))?.(tFacts, value) ??
        valueText(t, { id }, value)
      );
    }
    return languagesText(tFacts, value ?? [], 8);
  };

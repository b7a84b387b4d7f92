import type { ScoreInterval } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import type { ResultsMessages } from '../messages';

const PLAIN = new PageNumberFormat({ maximumSignificantDigits: 4 });
const WHOLE = new PageNumberFormat({ maximumFractionDigits: 0 });
const TENTHS = new PageNumberFormat({
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Units that are shown in percent, with what a value is multiplied by. */
const TO_PERCENT: Readonly<Record<string, number>> = {
  fraction: 100,
  percent: 1,
};

function digits(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && size < 0.001) return value.toExponential(2);
  return (size >= 10_000 ? WHOLE : PLAIN).format(value);
}

function number(value: number, unit: string | undefined): string {
  const factor = TO_PERCENT[unit ?? ''];
  return factor ? TENTHS.format(value * factor) : digits(value);
}

function unitText(unit: string | undefined): string {
  if (!unit) return '';
  return unit in TO_PERCENT ? ' %' : ` ${unit}`;
}

/** A score as people write it: `71.3 %` of the fraction 0.713, `412 ms`. */
export function formatScore(value: number, unit?: string): string {
  return `${number(value, unit)}${unitText(unit)}`;
}

/** Both ends and the level: `69.8 to 72.8 % (95 %)`. */
export const formatInterval = (
  t: ResultsMessages,
  { low, high, level }: ScoreInterval,
  unit?: string,
): string =>
  t('score.interval', {
    low: number(low, unit),
    high: formatScore(high, unit),
    level: PLAIN.format(level * 100),
  });

const signOf = (text: string, value: number) => {
  if (!/[1-9]/.test(text)) return '±';
  return value < 0 ? '−' : '+';
};

function signed(delta: number, unit: string | undefined): string {
  const text = number(Math.abs(delta), unit);
  return `${signOf(text, delta)}${text}`;
}

/** A difference with its sign: `−2.1 points` of percents, `+12 ms`. */
export function formatDelta(
  t: ResultsMessages,
  delta: number,
  unit?: string,
): string {
  const text = signed(delta, unit);
  return unit && unit in TO_PERCENT
    ? t('score.points', { delta: text })
    : `${text}${unitText(unit)}`;
}

/** Both ends of the interval of a difference, with signs. */
export const formatDeltaInterval = (
  t: ResultsMessages,
  { low, high, level }: ScoreInterval,
  unit?: string,
): string =>
  t('score.interval', {
    low: signed(low, unit),
    high: formatDelta(t, high, unit),
    level: PLAIN.format(level * 100),
  });

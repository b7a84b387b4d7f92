import type {
  AnswerTimes,
  TokenUsage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { AnswerMessages } from '../answer/messages';
import type { AnswerState } from '../session/AnswerState';
import { costNote, describeCost } from './describeCost';

/** A measured fact, with what more can be said of it. */
export interface Figure {
  id: 'first' | 'speed' | 'time' | 'tokens' | 'cost' | 'finish';
  text: string;
  note: string;
}

const number = (value: number, digits = 0) =>
  value.toLocaleString(pageLocale(), { maximumFractionDigits: digits });

/** Milliseconds, or seconds where they are many. */
export function describeMs(ms: number): string {
  return ms < 1_000 ? `${number(ms)} ms` : `${number(ms / 1_000, 1)} s`;
}

function timeFigures(t: AnswerMessages, times: AnswerTimes): Figure[] {
  const { firstTokenMs, totalMs, tokensPerSecond } = times;
  return [
    {
      id: 'first',
      text:
        firstTokenMs === undefined
          ? t('first.none')
          : t('first.time', { time: describeMs(firstTokenMs) }),
      note: t('first.note'),
    },
    {
      id: 'speed',
      text:
        tokensPerSecond === undefined
          ? t('speed.unknown')
          : t('speed.speed', { speed: number(tokensPerSecond, 1) }),
      note: t('speed.note'),
    },
    {
      id: 'time',
      text: t('time.total', { time: describeMs(totalMs) }),
      note: t('time.note'),
    },
  ];
}

const COUNTED = {
  text: 'tokens.counted',
  note: 'tokens.countedNote',
} as const;
const ESTIMATED = { text: 'tokens.about', note: 'tokens.aboutNote' } as const;

function tokensFigure(t: AnswerMessages, usage: TokenUsage): Figure {
  const { inputTokens, outputTokens, basis } = usage;
  const count = (tokens: number | undefined) =>
    tokens === undefined ? t('tokens.unknown') : number(tokens);
  const { text, note } = basis === 'pieces' ? ESTIMATED : COUNTED;
  return {
    id: 'tokens',
    text: t(text, { input: count(inputTokens), output: count(outputTokens) }),
    note: t(note),
  };
}

/** Words for what servers say; what else they say is shown as it is. */
const FINISHES = {
  stop: { text: 'finish.stop', note: 'finish.stopNote' },
  length: { text: 'finish.length', note: 'finish.lengthNote' },
  content_filter: { text: 'finish.filter', note: 'finish.filterNote' },
} as const;

const hasWords = (reason: string): reason is keyof typeof FINISHES =>
  Object.hasOwn(FINISHES, reason);

function finishFigure(t: AnswerMessages, reason = ''): Figure {
  if (hasWords(reason)) {
    const { text, note } = FINISHES[reason];
    return { id: 'finish', text: t(text), note: t(note) };
  }
  return {
    id: 'finish',
    text: reason
      ? t('finish.other', { reason: reason.slice(0, 40) })
      : t('finish.unknown'),
    note: t('finish.otherNote'),
  };
}

/** All that was measured of an answer, once it is known. */
export function answerFigures(
  t: AnswerMessages,
  { end, problem }: AnswerState,
): Figure[] {
  if (!end) return problem?.times ? timeFigures(t, problem.times) : [];
  return [
    ...timeFigures(t, end.times),
    tokensFigure(t, end.usage),
    {
      id: 'cost' as const,
      text: describeCost(t, end.cost),
      note: costNote(t, end.cost),
    },
    finishFigure(t, end.finishReason),
  ];
}

import type {
  AnswerTimes,
  TokenUsage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { AnswerState } from '../session/AnswerState';
import { costNote, describeCost } from './describeCost';

/** A measured fact, with what more can be said of it. */
export interface Figure {
  id: 'first' | 'speed' | 'time' | 'tokens' | 'cost' | 'finish';
  text: string;
  note: string;
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits });

/** Milliseconds, or seconds where they are many. */
export function describeMs(ms: number): string {
  return ms < 1_000 ? `${number(ms)} ms` : `${number(ms / 1_000, 1)} s`;
}

function timeFigures(times: AnswerTimes): Figure[] {
  const { firstTokenMs, totalMs, tokensPerSecond } = times;
  return [
    {
      id: 'first',
      text:
        firstTokenMs === undefined
          ? 'no first token'
          : `first token ${describeMs(firstTokenMs)}`,
      note: 'From the request to the first piece of text, as the portal saw it.',
    },
    {
      id: 'speed',
      text:
        tokensPerSecond === undefined
          ? 'speed unknown'
          : `${number(tokensPerSecond, 1)} tokens/s`,
      note: 'Tokens after the first one, over the time after it.',
    },
    {
      id: 'time',
      text: `${describeMs(totalMs)} in all`,
      note: 'From the request to the end, as the portal saw it.',
    },
  ];
}

function tokensFigure(usage: TokenUsage): Figure {
  const { inputTokens, outputTokens, basis } = usage;
  const count = (tokens: number | undefined) =>
    tokens === undefined ? 'unknown' : number(tokens);
  const about = basis === 'pieces' ? 'about ' : '';
  return {
    id: 'tokens',
    text: `tokens: ${count(inputTokens)} in, ${about}${count(
      outputTokens,
    )} out`,
    note:
      basis === 'pieces'
        ? 'The server told no count. The answer’s is of the pieces that it sent, most of which are one token.'
        : 'As the server counted them.',
  };
}

/** Words for what servers say; what else they say is shown as it is. */
const FINISHES: Record<string, { text: string; note: string }> = {
  stop: { text: 'complete', note: 'The model came to its end.' },
  length: {
    text: 'cut at the most tokens',
    note: 'Allow more tokens in the parameters to read on.',
  },
  content_filter: {
    text: 'stopped by a filter of the server',
    note: 'The server of the model ended the answer.',
  },
};

function finishFigure(reason: string | undefined): Figure {
  const known = Object.entries(FINISHES).find(([name]) => name === reason);
  const { text, note } = known?.[1] ?? {
    text: reason ? `ended: ${reason.slice(0, 40)}` : 'end unknown',
    note: 'Why the answer ended, in the word of the server.',
  };
  return { id: 'finish', text, note };
}

/** All that was measured of an answer, once it is known. */
export function answerFigures({ end, problem }: AnswerState): Figure[] {
  if (!end) return problem?.times ? timeFigures(problem.times) : [];
  return [
    ...timeFigures(end.times),
    tokensFigure(end.usage),
    {
      id: 'cost' as const,
      text: describeCost(end.cost),
      note: costNote(end.cost),
    },
    finishFigure(end.finishReason),
  ];
}

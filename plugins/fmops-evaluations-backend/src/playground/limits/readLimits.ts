import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { PlaygroundLimits } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Limits of the playground, those that people are told of and others. */
export interface AnswerLimits extends PlaygroundLimits {
  /** Characters of one answer. */
  answerLength: number;
  /** Longest time without any text, before the first piece, in milliseconds. */
  firstPieceTime: number;
  /** Longest time without any text, after it, in milliseconds. */
  silence: number;
}

const KEY = 'fmops.evaluations.playground';

/** Reads `fmops.evaluations.playground`. */
export function readLimits(config: RootConfigService): AnswerLimits {
  const number = (name: string, usual: number) =>
    config.getOptionalNumber(`${KEY}.${name}`) ?? usual;
  const time = (name: string, usual: HumanDuration) =>
    durationToMilliseconds(
      config.has(`${KEY}.${name}`)
        ? readDurationFromConfig(config, { key: `${KEY}.${name}` })
        : usual,
    );
  return {
    requestsPerMinute: number('requestsPerMinute', 40),
    concurrentAnswers: number('concurrentAnswers', 4),
    inputLength: number('inputLength', 32_000),
    outputTokens: number('outputTokens', 4_096),
    answerLength: number('answerLength', 200_000),
    answerTime: time('answerTime', { minutes: 5 }),
    firstPieceTime: time('firstPieceTime', { minutes: 2 }),
    silence: time('silence', { seconds: 45 }),
  };
}

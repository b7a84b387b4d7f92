import {
  indicatorOf,
  type IndicatorId,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ObjectivesMessages } from './messages';

/** What an indicator is called. */
export const INDICATOR_TITLES = {
  firstToken: 'firstToken.title',
  betweenTokens: 'betweenTokens.title',
  errors: 'errors.title',
  cost: 'cost.title',
  quality: 'quality.title',
  goodRatings: 'goodRatings.title',
  ratingDrop: 'ratingDrop.title',
} as const satisfies Record<IndicatorId, string>;

/** What an indicator tells, for people who set its limit. */
export const INDICATOR_DESCRIPTIONS = {
  firstToken: 'firstToken.description',
  betweenTokens: 'betweenTokens.description',
  errors: 'errors.description',
  cost: 'cost.description',
  quality: 'quality.description',
  goodRatings: 'goodRatings.description',
  ratingDrop: 'ratingDrop.description',
} as const satisfies Record<IndicatorId, string>;

/** Units that are words and not signs. */
const UNIT_WORDS: Partial<
  Record<IndicatorId, 'unit.usdPerHour' | 'unit.points'>
> = { cost: 'unit.usdPerHour', ratingDrop: 'unit.points' };

/** What is written after the numbers of an indicator; nothing after plain ones. */
export function unitText(
  t: ObjectivesMessages,
  indicator: IndicatorId,
): string | undefined {
  const word = UNIT_WORDS[indicator];
  return word ? t(word) : indicatorOf(indicator).unit;
}

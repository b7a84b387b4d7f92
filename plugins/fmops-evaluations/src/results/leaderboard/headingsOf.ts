import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ResultsMessages } from '../messages';
import { conditionText, fieldTitle, valueText } from '../words/conditions';

const DIGEST = 'data.digest';

function fieldText(
  t: ResultsMessages,
  { conditions }: LeaderboardGroup,
  field: string,
): string {
  const condition = conditions.find(one => one.field === field);
  return condition
    ? conditionText(t, condition)
    : `${fieldTitle(t, field)}: ${valueText(t, undefined)}`;
}

const sentenceCase = (text: string) =>
  text.slice(0, 1).toLocaleUpperCase('en-US') + text.slice(1);

function textsOf(
  t: ResultsMessages,
  groups: readonly LeaderboardGroup[],
  withDigest: boolean,
) {
  return groups.map(group =>
    group.differs
      .filter(field => withDigest || field !== DIGEST)
      .map(field => fieldText(t, group, field))
      .join('; '),
  );
}

/**
 * What sets each group apart from the others, by key. What the data holds is
 * told only where nothing else does.
 */
export function headingsOf(
  t: ResultsMessages,
  groups: readonly LeaderboardGroup[],
): ReadonlyMap<string, string> {
  const short = textsOf(t, groups, false);
  const isEnough = new Set(short).size === groups.length;
  const texts = isEnough ? short : textsOf(t, groups, true);
  return new Map(
    groups.map(({ key }, index) => [
      key,
      sentenceCase(texts[index]) || t('condition.other'),
    ]),
  );
}

import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { conditionText, fieldTitle } from '../words/conditions';

const DIGEST = 'data.digest';

function fieldText({ conditions }: LeaderboardGroup, field: string): string {
  const condition = conditions.find(one => one.field === field);
  return condition
    ? conditionText(condition)
    : `${fieldTitle(field)}: not stated`;
}

const sentenceCase = (text: string) =>
  text.slice(0, 1).toLocaleUpperCase('en-US') + text.slice(1);

function textsOf(groups: readonly LeaderboardGroup[], withDigest: boolean) {
  return groups.map(group =>
    group.differs
      .filter(field => withDigest || field !== DIGEST)
      .map(field => fieldText(group, field))
      .join('; '),
  );
}

/**
 * What sets each group apart from the others, by key. What the data holds is
 * told only where nothing else does.
 */
export function headingsOf(
  groups: readonly LeaderboardGroup[],
): ReadonlyMap<string, string> {
  const short = textsOf(groups, false);
  const isEnough = new Set(short).size === groups.length;
  const texts = isEnough ? short : textsOf(groups, true);
  return new Map(
    groups.map(({ key }, index) => [
      key,
      sentenceCase(texts[index]) || 'Other conditions',
    ]),
  );
}

import type { Match } from '../match/RuleIndex';
import {
  failuresOf,
  firstFailure,
  type PodFailure,
} from '../pods/firstFailure';
import { rootCauseOf } from '../pods/rootCause';
import { suspectsOf } from '../pods/suspects';
import type { Finding } from './Finding';
import type { Situation } from './Situation';

const LAYERS = ['node', 'image', 'container', 'app'] as const;

/** What failed first in the pods of a workload, and what its controller says. */
export function failureFinding(situation: Situation): Finding {
  const failures = failuresOf(situation.podsIn('failed'), pod =>
    situation.about(pod, LAYERS),
  );
  if (!failures.length && situation.input.workload.state !== 'Failed') {
    return { matches: [] };
  }
  const first = firstFailure(failures);
  const root = first && rootCauseOf(first.pod, situation.input);
  const named = failures.find(
    ({ pod, best }) => best && pod.name === root?.host && !best.rule.victim,
  );
  const chosen = named ?? first;
  const followers = failures.filter(other => other !== chosen);
  return {
    matches: [...(chosen?.matches ?? []), ...situation.ofOwners(['app'])],
    ...(chosen && {
      more: [rankSentence(root), followersSentence(followers)].join(''),
      followers: followers.length || undefined,
      suspects: chosen.best?.rule.victim
        ? suspectsOf(chosen.best, failures, situation)
        : undefined,
    }),
  };
}

function rankSentence(root: { rank?: string } | undefined): string {
  return root?.rank ? ` Rank ${root.rank} failed first.` : '';
}

function followersSentence(followers: PodFailure[]): string {
  const count = followers.length;
  if (!count) {
    return '';
  }
  const pods = count === 1 ? '1 other pod' : `${count} other pods`;
  const how = followers.every(({ best }) => isCommunication(best))
    ? ' with communication errors'
    : '';
  return ` ${pods} failed afterwards${how}.`;
}

function isCommunication(best: Match | undefined): boolean {
  return (
    Boolean(best?.rule.victim) && best?.rule.id.startsWith('app.') === true
  );
}

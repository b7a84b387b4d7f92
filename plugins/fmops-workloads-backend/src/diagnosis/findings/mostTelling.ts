import { byPriority, type Match } from '../match/RuleIndex';
import type { PodFacts } from '../pods/PodFacts';
import type { Finding } from './Finding';

/** What is said about the one pod whose cause is the nearest; of equal ones the first by rank. */
export function mostTelling(
  pods: readonly PodFacts[],
  matchesOf: (pod: PodFacts) => Match[],
): Finding {
  const told = pods
    .map(pod => ({ pod, matches: matchesOf(pod).sort(byPriority) }))
    .filter(({ matches }) => matches.length > 0)
    .sort(
      (a, b) =>
        byPriority(a.matches[0], b.matches[0]) || a.pod.rank - b.pod.rank || 0,
    );
  return { matches: told[0]?.matches ?? [] };
}

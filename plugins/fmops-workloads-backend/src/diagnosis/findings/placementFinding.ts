import { timeOf, type Match } from '../match/RuleIndex';
import { fieldsOf } from '../signals/Fields';
import type { Finding } from './Finding';
import { mostTelling } from './mostTelling';
import type { Situation } from './Situation';

/** What keeps pods from getting a node, or the node from being made. */
export function placementFinding(situation: Situation): Finding {
  const launched = lastLaunch(situation);
  const layers = ['capacity', 'scheduler'] as const;
  const shared = situation
    .in(layers)
    .filter(({ signal }) => signal.pod === undefined)
    .filter(isAfter(launched));
  return mostTelling(situation.podsIn('unscheduled'), pod => [
    ...currentOfPod(situation.ofPod(pod, layers)),
    ...shared,
  ]);
}

/**
 * Karpenter and the scheduler both speak about a pod until a node is named for
 * it; then neither counts, unless Karpenter gives up again.
 */
function currentOfPod(matches: Match[]): Match[] {
  const nominated = latest(matches, isNomination);
  const refused = latest(
    matches,
    ({ signal }) =>
      signal.reason === 'FailedScheduling' && signal.component === 'karpenter',
  );
  const counts = (match: Match) =>
    refused > nominated || nominated === -Infinity
      ? !isNomination(match)
      : isNomination(match) || timeOf(match.signal, -Infinity) > nominated;
  return matches.filter(counts);
}

/** A refusal of AWS counts until a node is launched. */
function isAfter(launched: number) {
  return ({ signal }: Match) =>
    signal.src !== 'event' || timeOf(signal, Infinity) > launched;
}

function lastLaunch({ input }: Situation): number {
  const times = fieldsOf(input.nodeClaims)
    .flatMap(claim => claim.list('status', 'conditions'))
    .filter(
      condition =>
        condition.text('type') === 'Launched' &&
        condition.text('status') === 'True',
    )
    .map(condition => Date.parse(condition.time('lastTransitionTime') ?? ''));
  return Math.max(...times.filter(time => !Number.isNaN(time)), -Infinity);
}

function isNomination({ rule, signal }: Match): boolean {
  return rule.id === 'capacity.node-starting' && signal.src === 'event';
}

function latest(matches: Match[], is: (match: Match) => boolean): number {
  return Math.max(
    ...matches.filter(is).map(({ signal }) => timeOf(signal, -Infinity)),
    -Infinity,
  );
}

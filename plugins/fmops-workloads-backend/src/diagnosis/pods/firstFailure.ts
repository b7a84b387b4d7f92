import { byPriority, timeOf, type Match } from '../match/RuleIndex';
import type { PodFacts } from './PodFacts';

// Times of Kubernetes are whole seconds, and clocks of nodes differ.
const SAME_TIME_MS = 5_000;

/** A pod that failed, with what explains it, nearest to the cause first. */
export interface PodFailure {
  pod: PodFacts;
  /** Milliseconds; infinite when nothing tells. */
  failedAt: number;
  matches: Match[];
  best?: Match;
}

/** Failed pods in the order in which they failed. */
export function failuresOf(
  pods: readonly PodFacts[],
  matchesOf: (pod: PodFacts) => Match[],
): PodFailure[] {
  const failures = pods.map(pod => failureOf(pod, matchesOf(pod)));
  const earliest = Math.min(...failures.map(({ failedAt }) => failedAt));
  const order = ({ failedAt }: PodFailure) =>
    failedAt - earliest <= SAME_TIME_MS ? earliest : failedAt;
  return failures.sort(
    (a, b) =>
      compare(order(a), order(b)) ||
      compare(priorityOf(a), priorityOf(b)) ||
      compare(a.pod.rank, b.pod.rank),
  );
}

/**
 * The failure that the others followed: the first in time that explains itself,
 * and is not the victim of another.
 */
export function firstFailure(failures: PodFailure[]): PodFailure | undefined {
  return (
    failures.find(({ best }) => best && !best.rule.victim) ??
    failures.find(({ best }) => best)
  );
}

function failureOf(pod: PodFacts, all: Match[]): PodFailure {
  const told = all
    .filter(({ signal }) => signal.src === 'event' && signal.pod === pod.name)
    .map(({ signal }) => timeOf(signal, Infinity));
  const failedAt = pod.failedAt ?? Math.min(...told, Infinity);
  // What happened to the node later is not why the pod failed.
  const matches = all
    .filter(
      ({ signal }) =>
        signal.pod !== undefined || timeOf(signal, -Infinity) <= failedAt,
    )
    .sort(byPriority);
  return { pod, failedAt, matches, best: matches[0] };
}

function priorityOf({ best }: PodFailure): number {
  return best?.rule.priority ?? Infinity;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PlaygroundMessages } from '../messages';
import { MAX_TARGETS, targetKey, type Target } from '../session/Target';

/** A target as it is shown: with what is known of its endpoint. */
export interface ChosenTarget {
  target: Target;
  /** Absent where the endpoint is gone or the reader may not see it. */
  endpoint?: PlaygroundEndpoint;
  /** Why it cannot be asked; absent where it can. */
  problem?: string;
}

/** What is known of targets. */
export function chosenTargets(
  t: PlaygroundMessages,
  targets: readonly Target[],
  endpoints: readonly PlaygroundEndpoint[],
): ChosenTarget[] {
  const keys = targets.map(targetKey);
  return targets.map((target, index) => {
    const endpoint = endpoints.find(one => one.endpoint === target.endpoint);
    const first = keys.indexOf(keys[index]);
    return {
      target,
      endpoint,
      problem:
        first < index
          ? t('targets.same', { number: String(first + 1) })
          : (endpoint ?? { problem: t('targets.unseen') }).problem,
    };
  });
}

/**
 * Who is asked where the address may say nothing.
 *
 * @param own - the endpoint of the page, which is always there
 */
export function targetsOr(
  targets: readonly Target[],
  endpoints: readonly PlaygroundEndpoint[],
  own?: string,
): readonly Target[] {
  if (own) {
    return targets.some(({ endpoint }) => endpoint === own)
      ? targets
      : [{ endpoint: own }, ...targets.slice(0, MAX_TARGETS - 1)];
  }
  if (targets.length > 0) return targets;
  const askable = endpoints.filter(({ problem }) => !problem);
  const ready = askable.find(({ state }) => state === 'Ready') ?? askable[0];
  return ready ? [{ endpoint: ready.endpoint }] : [];
}

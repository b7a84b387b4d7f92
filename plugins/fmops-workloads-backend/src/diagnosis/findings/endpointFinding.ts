import type { Finding } from './Finding';
import type { Situation } from './Situation';

/** What an endpoint says itself. Its controllers see little of its pods. */
export function endpointFinding(situation: Situation): Finding {
  const { category, state } = situation.input.workload;
  const matches = situation
    .in(['endpoint'])
    .filter(({ signal }) => state !== 'Ready' || signal.src === 'derived');
  return { matches: category === 'endpoint' ? matches : [] };
}

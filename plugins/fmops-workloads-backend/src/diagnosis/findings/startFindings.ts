import type { Finding } from './Finding';
import { mostTelling } from './mostTelling';
import type { Situation } from './Situation';

/** What keeps the containers of a pod that has a node from starting. */
export function startFinding(situation: Situation): Finding {
  return mostTelling(situation.podsIn('starting'), pod =>
    situation.about(pod, ['node', 'image', 'container']),
  );
}

/** What keeps containers that run from being ready. */
export function readinessFinding(situation: Situation): Finding {
  return mostTelling(situation.podsIn('unready'), pod =>
    situation.about(pod, ['node', 'container', 'app']),
  );
}

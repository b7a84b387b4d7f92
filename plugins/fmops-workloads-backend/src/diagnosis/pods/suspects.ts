import type { Situation } from '../findings/Situation';
import type { Match } from '../match/RuleIndex';
import { fieldsOf } from '../signals/Fields';
import type { PodFailure } from './firstFailure';
import type { PodFacts } from './PodFacts';

const TIMEOUT = 'app.nccl-timeout';
const MOST = 5;

/** Which pods to look at when all that failed are victims of another. */
export function suspectsOf(
  best: Match,
  failures: PodFailure[],
  situation: Situation,
): string[] | undefined {
  const unexplained = failures.filter(failure => !failure.best);
  const suspects: PodFacts[] = [
    ...situation.podsIn('unscheduled', 'starting', 'gated'),
    ...unexplained.map(({ pod }) => pod),
    ...(best.rule.id === TIMEOUT ? silentPods(situation) : []),
    ...(best.rule.id === 'app.rendezvous' ? masters(situation) : []),
  ];
  const names = [...new Set(suspects.map(({ name }) => name))];
  return names.length ? names.slice(0, MOST) : undefined;
}

/** Who did not notice that it hangs, or went silent first. */
function silentPods({ matches, pods, input }: Situation): PodFacts[] {
  const noticed = new Set(
    matches
      .filter(({ rule }) => rule.id === TIMEOUT)
      .map(({ signal }) => signal.pod),
  );
  const others = pods.filter(({ name }) => !noticed.has(name));
  if (others.length) {
    return others;
  }
  const lastLines = new Map(
    fieldsOf(input.logs).map(log => [
      log.text('pod'),
      log.last(1, 'lines')[0]?.time('at') ?? '',
    ]),
  );
  const times = [...lastLines.values()].filter(Boolean).sort();
  return pods.filter(({ name }) => lastLines.get(name) === times[0]);
}

function masters({ pods }: Situation): PodFacts[] {
  return pods.filter(({ isMaster }) => isMaster);
}

import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';
import { eventSignal } from './eventSignals';
import { fieldsOf, type Fields } from './Fields';
import { logSignals } from './logSignals';
import { nodeClaimSignals, nodeSignals } from './nodeSignals';
import { ownerSignals } from './ownerSignals';
import { podSignals } from './podSignals';
import { queueSignals } from './queueSignals';
import { startOfAttempt } from './startOfAttempt';

// These tell what happened; conditions of nodes and queues tell what is.
const PAST: ReadonlySet<DiagnosisSignal['src']> = new Set([
  'event',
  'pod.condition',
  'container.terminated',
  'log',
  'kernel',
]);

/** All that the parts of the input say, but what was before the current attempt. */
export function collectSignals(input: DiagnosisInput): DiagnosisSignal[] {
  const pods = fieldsOf(input.pods);
  const claims = fieldsOf(input.nodeClaims);
  const nodeOfClaim = names(claims, ['status', 'nodeName']);
  const nodeOfPod = names(pods, ['spec', 'nodeName']);
  const start = startOfAttempt(input);
  return [
    ...ownerSignals(input),
    ...queueSignals(input),
    ...pods.flatMap(podSignals),
    ...fieldsOf(input.events).map(event => eventSignal(event, nodeOfClaim)),
    ...claims.flatMap(nodeClaimSignals),
    ...fieldsOf(input.nodes).flatMap(nodeSignals),
    ...logSignals(input, nodeOfPod),
  ].filter(({ src, at }) => !(at && PAST.has(src) && Date.parse(at) < start));
}

function names(objects: Fields[], path: string[]): ReadonlyMap<string, string> {
  return new Map(
    objects.flatMap(object => {
      const name = object.text('metadata', 'name');
      const value = object.text(...path);
      return name && value ? [[name, value] as const] : [];
    }),
  );
}

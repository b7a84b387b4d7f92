import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { Fields } from './Fields';

/** What an event says, and which pod or node it is about. */
export function eventSignal(
  event: Fields,
  nodeOfClaim: ReadonlyMap<string, string>,
): DiagnosisSignal {
  const involved = event.at('involvedObject').exists
    ? event.at('involvedObject')
    : event.at('regarding');
  const kind = involved.text('kind') ?? 'Object';
  const name = involved.text('name') ?? '';
  return {
    src: 'event',
    type: kind,
    reason: event.text('reason'),
    component:
      event.text('reportingComponent') ??
      event.text('reportingController') ??
      event.text('source', 'component'),
    text: event.text('message') ?? event.text('note'),
    at:
      event.time('series', 'lastObservedTime') ??
      event.time('lastTimestamp') ??
      event.time('eventTime') ??
      event.time('metadata', 'creationTimestamp'),
    pod: kind === 'Pod' ? name : undefined,
    node: nodeOf(kind, name, nodeOfClaim),
    object: { kind, name },
  };
}

function nodeOf(
  kind: string,
  name: string,
  nodeOfClaim: ReadonlyMap<string, string>,
): string | undefined {
  return kind === 'NodeClaim'
    ? nodeOfClaim.get(name)
    : (kind === 'Node' && name) || undefined;
}

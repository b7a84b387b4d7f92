import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import { SUPPORTING_KINDS } from '../submit/supporting';
import { KUEUE_WORKLOAD } from '../watch';
import type { ServedResource } from './clusterNeeds';
import { rightsOn, type Need } from './Need';

const CORE = '';
/** Of {@link SUPPORTING_KINDS}, those that every cluster serves. */
const BUILT_IN = ['', 'networking.k8s.io', 'policy'];

const isOf = (resource: ServedResource) => (other: ServedResource) =>
  other.group === resource.group && other.plural === resource.plural;

/**
 * What it takes to submit to a namespace and to change what runs there.
 */
export function writeNeed(
  namespace: string,
  kinds: readonly WorkloadKind[],
  served: readonly ServedResource[],
): Need {
  const supporting = SUPPORTING_KINDS.filter(
    kind => BUILT_IN.includes(kind.group) || served.some(isOf(kind)),
  );
  return {
    id: 'write',
    title: 'Submit, change and stop',
    namespace,
    lack: 'missing',
    consequence: `People cannot submit, change or stop all that they may in the namespace ${namespace}.`,
    rights: [
      ...kinds.flatMap(({ group, plural }) =>
        rightsOn(group, plural, 'create', 'patch', 'delete'),
      ),
      ...supporting.flatMap(({ group, plural }) =>
        rightsOn(group, plural, 'get', 'create', 'patch'),
      ),
      ...(served.some(isOf(KUEUE_WORKLOAD))
        ? rightsOn(KUEUE_WORKLOAD.group, KUEUE_WORKLOAD.plural, 'get', 'patch')
        : []),
    ],
  };
}

/** What it takes to ask endpoints that answer inside of the cluster. */
export function askNeed(namespace: string): Need {
  return {
    id: 'ask',
    title: 'Ask endpoints',
    namespace,
    lack: 'reduced',
    consequence: `Endpoints in the namespace ${namespace} that answer inside of the cluster alone cannot be asked.`,
    rights: rightsOn(CORE, 'services/proxy', 'get', 'create'),
  };
}

/** What a group needs for acts in its members' own names. */
export function teamNeed(
  namespace: string,
  group: string,
  kinds: readonly WorkloadKind[],
  served: readonly ServedResource[],
): Need {
  const write = writeNeed(namespace, kinds, served);
  return {
    ...write,
    id: 'team',
    title: `What ${group} may do itself`,
    consequence: `Members of ${group} are refused some of what they may do in the namespace ${namespace}.`,
    rights: [
      ...kinds.flatMap(({ group: api, plural }) =>
        rightsOn(api, plural, 'get'),
      ),
      ...rightsOn(CORE, 'pods', 'list'),
      // A job in a queue is paused through what Kueue made for it
      ...(served.some(isOf(KUEUE_WORKLOAD))
        ? rightsOn(KUEUE_WORKLOAD.group, KUEUE_WORKLOAD.plural, 'list')
        : []),
      ...rightsOn(CORE, 'pods/log', 'get'),
      ...write.rights,
    ],
  };
}

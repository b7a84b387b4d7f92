import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import { rightsOn, type Need } from './Need';

/** A resource of the API. */
export interface ServedResource {
  group: string;
  plural: string;
}

const CORE = '';
const READ = ['get', 'list', 'watch'];

/** What the portal reads in a whole cluster, of what the cluster serves. */
export function clusterNeeds(
  kinds: readonly WorkloadKind[],
  explaining: readonly ServedResource[],
): Need[] {
  const needs: Need[] = [
    {
      id: 'watch',
      title: 'See runs and endpoints',
      lack: 'missing',
      consequence: 'Runs and endpoints of these kinds are not shown.',
      rights: kinds.flatMap(({ group, plural }) =>
        rightsOn(group, plural, ...READ),
      ),
    },
    {
      id: 'explain',
      title: 'Tell what happens to them',
      lack: 'missing',
      consequence:
        'Pods and events are not shown, and why something does not run is not told.',
      rights: [
        ...rightsOn(CORE, 'pods', ...READ),
        ...rightsOn(CORE, 'events', 'list', 'watch'),
      ],
    },
    {
      id: 'logs',
      title: 'Read logs',
      lack: 'missing',
      consequence: 'Logs are neither read for diagnoses nor kept.',
      rights: rightsOn(CORE, 'pods/log', 'get'),
    },
    {
      id: 'capacity',
      title: 'Tell capacity, queues and cost',
      lack: 'reduced',
      consequence: 'Capacity, cost and some diagnoses are incomplete.',
      rights: [
        ...rightsOn(CORE, 'nodes', 'list', 'watch'),
        ...explaining.flatMap(({ group, plural }) =>
          rightsOn(group, plural, 'list', 'watch'),
        ),
      ],
    },
    {
      id: 'look-up',
      title: 'Look what a run needs before it starts',
      lack: 'reduced',
      consequence:
        'Storage and quota are not looked up before something starts.',
      rights: [
        ...rightsOn(CORE, 'persistentvolumeclaims', 'get', 'list'),
        ...rightsOn(CORE, 'resourcequotas', 'list'),
      ],
    },
    {
      id: 'definitions',
      title: 'Notice new kinds at once',
      lack: 'reduced',
      consequence:
        'Kinds that are installed or removed are noticed after 15 seconds.',
      rights: rightsOn(
        ...(['apiextensions.k8s.io', 'customresourcedefinitions'] as const),
        ...['list', 'watch'],
      ),
    },
  ];
  return needs.filter(({ rights }) => rights.length > 0);
}

/** Rights that would make the portal more than it is meant to be. */
export const EXCESS: Need = {
  id: 'excess',
  title: 'Do no more than that',
  lack: 'missing',
  consequence:
    'The portal could do what it never does: whoever breaks into it could use that.',
  rights: [
    {
      verb: 'impersonate',
      group: CORE,
      resource: 'groups',
      name: 'system:masters',
    },
    {
      verb: 'impersonate',
      group: CORE,
      resource: 'users',
      name: 'system:admin',
    },
    ...rightsOn(CORE, 'secrets', 'get', 'list'),
    ...rightsOn(CORE, 'pods/exec', 'create'),
    ...rightsOn(
      ...(['rbac.authorization.k8s.io', 'clusterroles'] as const),
      ...['escalate', 'bind'],
    ),
    ...rightsOn('*', '*', '*'),
  ],
};

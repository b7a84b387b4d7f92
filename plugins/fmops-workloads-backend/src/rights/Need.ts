import type { ClusterRight } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What a part of the portal needs in a cluster. */
export interface Need {
  id: string;
  /** What it is for. */
  title: string;
  /** Where; absent for the whole cluster. */
  namespace?: string;
  /** What the lack of it is called. */
  lack: 'missing' | 'reduced';
  /** What follows from the lack, in a sentence. */
  consequence: string;
  rights: ClusterRight[];
}

/** Several verbs on a resource, such as `jobs.batch` or `pods/log`. */
export function rightsOn(
  group: string,
  resource: string,
  ...verbs: string[]
): ClusterRight[] {
  return verbs.map(verb => ({ verb, group, resource }));
}

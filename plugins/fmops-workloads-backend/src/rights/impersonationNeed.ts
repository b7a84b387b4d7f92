import { IMPERSONATION_PREFIX } from '../identity';
import type { Need } from './Need';

/** What it takes to act in the name of users and their groups, each by name. */
export function impersonationNeed(people: {
  users: readonly string[];
  groups: readonly string[];
}): Need {
  const impersonate = (resource: string) => (ref: string) => ({
    ...{ verb: 'impersonate', group: '', resource },
    name: `${IMPERSONATION_PREFIX}${ref.toLowerCase()}`,
  });
  return {
    id: 'impersonate',
    title: 'Act in the name of users',
    lack: 'missing',
    consequence: 'What these people do in the cluster is refused.',
    rights: [
      ...people.groups.map(impersonate('groups')),
      ...people.users.map(impersonate('users')),
    ],
  };
}

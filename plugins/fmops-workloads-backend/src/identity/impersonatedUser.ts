import { NotAllowedError } from '@backstage/errors';

/**
 * Before the names of users and groups of the catalog: none of a cluster's own,
 * and above all none of `system:`, can be meant.
 */
export const IMPERSONATION_PREFIX = 'fmops:';

/** Groups that are passed on; each is a header. */
const MOST_GROUPS = 64;

const NAME = '[a-z0-9](?:[-a-z0-9_.]{0,61}[a-z0-9])?';
const USER = new RegExp(`^user:${NAME}/${NAME}$`);
const GROUP = new RegExp(`^group:${NAME}/${NAME}$`);

/** Who a request is made as. */
export interface ImpersonatedUser {
  username: string;
  groups: string[];
}

/**
 * A user of the catalog as a cluster knows them: `fmops:user:default/jane`, with
 * `fmops:group:default/language-team`. Names that entities cannot have are not
 * passed on: they may be meant for the header.
 *
 * @param owners - groups that own namespaces of the cluster: no other matters
 *   there, and the portal may impersonate no other
 * @throws NotAllowedError for a user whose name cannot be passed on
 */
export function impersonatedUser(
  user: { userRef: string; ownershipRefs: ReadonlySet<string> },
  owners: Iterable<string>,
): ImpersonatedUser {
  const userRef = user.userRef.toLowerCase();
  if (!USER.test(userRef)) {
    throw new NotAllowedError(
      'Your user name has characters that clusters do not take, so nothing can be done there in your name',
    );
  }
  const own = new Set([...user.ownershipRefs].map(ref => ref.toLowerCase()));
  const groups = [...new Set([...owners].map(ref => ref.toLowerCase()))]
    .filter(ref => own.has(ref) && GROUP.test(ref))
    .sort()
    .slice(0, MOST_GROUPS);
  return {
    username: `${IMPERSONATION_PREFIX}${userRef}`,
    groups: groups.map(ref => `${IMPERSONATION_PREFIX}${ref}`),
  };
}

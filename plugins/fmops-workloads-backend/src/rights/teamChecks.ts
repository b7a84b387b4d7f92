import type { RightsCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { NamespaceBinding } from '../access';
import { KubernetesError, type ClusterConnection } from '../clusters';
import { IMPERSONATION_PREFIX, impersonatedUser } from '../identity';
import type { ServedResource } from './clusterNeeds';
import { teamNeed } from './namespaceNeeds';
import type { RightsReview } from './RightsReview';

/**
 * What the owner of each namespace may do there in their own name, asked as one
 * of its members. Left out where there is no member, or none that the portal may
 * act for: that is told already.
 */
export async function teamChecks(options: {
  connection: ClusterConnection;
  bindings: readonly NamespaceBinding[];
  members: ReadonlyMap<string, readonly string[]>;
  review: RightsReview;
  has: { kinds: readonly WorkloadKind[]; served: readonly ServedResource[] };
}): Promise<RightsCheck[]> {
  const { connection, bindings, members, review, has } = options;
  const checks = await Promise.all(
    bindings.map(async ({ namespace, owner }) => {
      const [userRef] = members.get(owner) ?? [];
      if (!userRef) {
        return [];
      }
      const user = impersonatedUser(
        { userRef, ownershipRefs: new Set([userRef, owner]) },
        [owner],
      );
      const need = teamNeed(namespace, owner, has.kinds, has.served);
      const isGroup = owner.startsWith('group:');
      try {
        return [
          await review.check(need, {
            connection: connection.as(user),
            subject: {
              kind: isGroup ? 'Group' : 'User',
              name: `${IMPERSONATION_PREFIX}${owner.toLowerCase()}`,
            },
          }),
        ];
      } catch (error) {
        if (error instanceof KubernetesError && error.status === 403) {
          return [];
        }
        throw error;
      }
    }),
  );
  return checks.flat();
}

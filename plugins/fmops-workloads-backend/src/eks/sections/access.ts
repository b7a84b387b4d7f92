import {
  DescribeAccessEntryCommand,
  paginateListAccessEntries,
  paginateListAssociatedAccessPolicies,
  type AssociatedAccessPolicy,
} from '@aws-sdk/client-eks';
import type { EksAccess } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EksCalls } from '../EksCalls';
import { callerArn, isSamePrincipal } from '../principal';

type Policies = NonNullable<EksAccess['entry']>['policies'];

/**
 * Reads how the portal gets into the cluster.
 *
 * @param roleArn - role that is assumed for the API server, if it is another
 */
export async function readAccess(
  calls: EksCalls,
  roleArn: string | undefined,
): Promise<EksAccess> {
  const { clusterName } = calls.target;
  const principal = roleArn ?? (await callerArn(calls));
  const entries = await calls.list(
    'eks:ListAccessEntries',
    client => paginateListAccessEntries({ client }, { clusterName }),
    page => page.accessEntries,
  );
  const principalArn = entries.find(arn => isSamePrincipal(arn, principal));
  if (!principalArn) {
    return { principal, entries: entries.length };
  }
  const [{ accessEntry }, policies] = await Promise.all([
    calls.call('eks:DescribeAccessEntry', (client, abortSignal) =>
      client.send(
        new DescribeAccessEntryCommand({ clusterName, principalArn }),
        { abortSignal },
      ),
    ),
    calls.list(
      'eks:ListAssociatedAccessPolicies',
      client =>
        paginateListAssociatedAccessPolicies(
          { client },
          { clusterName, principalArn },
        ),
      page => page.associatedAccessPolicies,
    ),
  ]);
  return {
    principal: principalArn,
    entries: entries.length,
    entry: {
      type: accessEntry?.type,
      username: accessEntry?.username,
      groups: accessEntry?.kubernetesGroups ?? [],
      policies: policiesOf(policies),
    },
  };
}

function policiesOf(policies: AssociatedAccessPolicy[]): Policies {
  return policies.map(({ policyArn = '', accessScope }) => ({
    name: policyArn.slice(policyArn.lastIndexOf('/') + 1),
    ...(accessScope?.type === 'namespace' && {
      namespaces: accessScope.namespaces ?? [],
    }),
  }));
}

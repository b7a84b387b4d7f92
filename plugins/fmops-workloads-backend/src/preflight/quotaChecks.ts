import { toError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { resourcePath, type ApiResource } from '../clusters';
import { parseQuantity } from '../capacity/quantity';
import { fieldsOf } from '../diagnosis/signals/Fields';
import type { Look } from './PreflightPlace';

const QUOTAS: ApiResource = {
  group: '',
  version: 'v1',
  plural: 'resourcequotas',
};

/** Looks whether the namespace may ever hold as many accelerators as are asked for. */
export const quotaChecks: Look = async ({ cluster, namespace, request }) => {
  const { devices } = request;
  if (!devices) {
    return [];
  }
  const { resource, count } = devices;
  const check = { about: 'quota', name: namespace } as const;
  try {
    const { body } = await cluster.connection.json<{
      items?: KubernetesObject[];
    }>({ path: resourcePath(QUOTAS, namespace) });
    const limits = fieldsOf(body.items ?? [])
      .map(quota =>
        parseQuantity(quota.text('spec', 'hard', `requests.${resource}`)),
      )
      .filter((limit): limit is number => limit !== undefined);
    const most = Math.min(...limits);
    return count > most
      ? [
          {
            ...check,
            state: 'wrong',
            message: `The namespace ${namespace} may hold ${most} ${resource}, and ${count} are asked for: its pods would never be made.`,
            fix: 'Ask for fewer nodes or GPUs, or ask a platform engineer to raise the ResourceQuota.',
          },
        ]
      : [];
  } catch (error) {
    return [
      {
        ...check,
        state: 'unknown',
        message: `What the namespace ${namespace} may hold is not known: ${
          toError(error).message
        }`,
      },
    ];
  }
};

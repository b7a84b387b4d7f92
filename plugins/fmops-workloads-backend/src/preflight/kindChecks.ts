import type { PreflightCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import { kindName } from '../kinds/KindRegistry';
import type { Look } from './PreflightPlace';

/** Looks whether the cluster serves the kinds that are to be submitted. */
export const kindChecks: Look = async ({ cluster, request }) => {
  const served = new Set([...cluster.served.keys()].map(kindName));
  const { reachable, message } = cluster.health.status;
  return [...new Set(request.kinds)].map((name): PreflightCheck => {
    const check = { about: 'kind', name } as const;
    const [kind] = name.split('.');
    if (served.has(name)) {
      return { ...check, state: 'ok', message: `The cluster runs ${kind}s.` };
    }
    return reachable
      ? {
          ...check,
          state: 'wrong',
          message: `The cluster ${cluster.name} does not serve the kind ${name}.`,
          fix: 'Choose another cluster, or ask a platform engineer to install its operator.',
        }
      : {
          ...check,
          state: 'unknown',
          message: `Whether the cluster ${
            cluster.name
          } serves the kind ${name} is not known: ${
            message ?? 'it does not answer'
          }.`,
          fix: 'Try again later, or choose another cluster.',
        };
  });
};

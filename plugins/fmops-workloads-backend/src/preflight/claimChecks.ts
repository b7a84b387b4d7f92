import type { PreflightCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ApiResource } from '../clusters';
import { fieldsOf } from '../diagnosis/signals/Fields';
import { lookUp } from './lookUp';
import type { Look, PreflightPlace } from './PreflightPlace';

const CLAIMS: ApiResource = {
  group: '',
  version: 'v1',
  plural: 'persistentvolumeclaims',
};

/** What several nodes may mount at the same time. */
const SHARED = ['ReadWriteMany', 'ReadOnlyMany'];

/** Looks for the storage that a workload mounts. */
export const claimChecks: Look = place =>
  Promise.all(
    [...new Set(place.request.claims)].map(name => checkClaim(place, name)),
  );

async function checkClaim(
  { cluster, namespace, request }: PreflightPlace,
  name: string,
): Promise<PreflightCheck> {
  const check = { about: 'claim', name } as const;
  const found = await lookUp(cluster, CLAIMS, namespace, name);
  if (!found.object) {
    return found.unknown
      ? {
          ...check,
          state: 'unknown',
          message: `Whether there is a persistent volume claim ${name} in the namespace ${namespace} is not known: ${found.unknown}.`,
          fix: `Make sure of it: kubectl get pvc ${name} --namespace ${namespace}`,
        }
      : {
          ...check,
          state: 'wrong',
          message: `There is no persistent volume claim ${name} in the namespace ${namespace}.`,
          fix: `Name one that is there (kubectl get pvc --namespace ${namespace} lists them), or ask a platform engineer to create it.`,
        };
  }
  const [claim] = fieldsOf([found.object]);
  const modes = claim
    .list('spec', 'accessModes')
    .flatMap(mode => mode.text() ?? []);
  if (claim.text('status', 'phase') === 'Lost') {
    return {
      ...check,
      state: 'wrong',
      message: `The volume of the persistent volume claim ${name} is lost.`,
      fix: 'Name another one, or ask a platform engineer to restore it.',
    };
  }
  const { nodes = 1 } = request;
  if (nodes > 1 && modes.length > 0 && !modes.some(m => SHARED.includes(m))) {
    return {
      ...check,
      state: 'wrong',
      message: `The persistent volume claim ${name} can be mounted on one node at a time (${modes.join(
        ', ',
      )}), and ${nodes} nodes need it.`,
      fix: 'Name one with the access mode ReadWriteMany, such as one on FSx for Lustre or EFS, or use one node.',
    };
  }
  return { ...check, state: 'ok', message: `The storage ${name} is there.` };
}

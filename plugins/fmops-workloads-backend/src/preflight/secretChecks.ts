import type { PreflightCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ApiResource } from '../clusters';
import { lookUp, METADATA_ONLY } from './lookUp';
import type { Look, PreflightPlace } from './PreflightPlace';

const SECRETS: ApiResource = { group: '', version: 'v1', plural: 'secrets' };

/**
 * Looks whether Secrets exist, as far as the account may. Their content is not
 * asked for.
 */
export const secretChecks: Look = place =>
  Promise.all(
    [...new Set(place.request.secrets)].map(name => checkSecret(place, name)),
  );

async function checkSecret(
  { cluster, namespace }: PreflightPlace,
  name: string,
): Promise<PreflightCheck> {
  const check = { about: 'secret', name } as const;
  const { object, ...rest } = await lookUp(
    cluster,
    SECRETS,
    namespace,
    name,
    METADATA_ONLY,
  );
  if (object) {
    return { ...check, state: 'ok', message: `The Secret ${name} is there.` };
  }
  const create = `kubectl create secret generic ${name} --namespace ${namespace} --from-literal=token=<your token>`;
  return 'unknown' in rest && rest.unknown
    ? {
        ...check,
        state: 'unknown',
        message: `Whether there is a Secret ${name} in the namespace ${namespace} is not known: ${rest.unknown}.`,
        fix: `Make sure of it, or create it: ${create}`,
      }
    : {
        ...check,
        state: 'wrong',
        message: `There is no Secret ${name} in the namespace ${namespace}.`,
        fix: `Create it with a token of an account that has accepted the terms: ${create}`,
      };
}

import type { EksScope } from './clusterEntity';
import { scopeLocation } from './clusterEntity';
import type { KnownCluster } from './KnownClusters';

const LONGEST = 63;

function legal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-LONGEST)
    .replace(/^-/, '');
}

/**
 * The name of a cluster in the portal. One that it has, it keeps: bindings and
 * links go by it. Where another cluster has the plain name, account and region
 * are added.
 */
export function clusterName(
  name: string,
  scope: EksScope,
  known: KnownCluster[],
): string {
  const { account, region } = scope;
  const origin = scopeLocation(scope);
  const here = known.filter(item => item.namespace === account.namespace);
  const same = here.find(
    item => item.origin === origin && item.clusterName === name,
  );
  if (same) {
    return same.name;
  }
  const plain = legal(`${account.namePrefix}${name}`);
  return here.some(item => item.name === plain)
    ? legal(`${plain}-${account.accountId}-${region}`)
    : plain;
}

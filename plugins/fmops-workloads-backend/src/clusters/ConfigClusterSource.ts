import { readFile } from 'node:fs/promises';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ClusterDefinition, ClusterSource } from './ClusterSource';

const IN_CLUSTER = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * Clusters of `kubernetes.clusterLocatorMethods` of type `config`, which the
 * stock Kubernetes plugin reads too, with what `fmops.workloads.clusters` adds.
 */
export class ConfigClusterSource implements ClusterSource {
  readonly #config: RootConfigService;

  constructor(config: RootConfigService) {
    this.#config = config;
  }

  async list(): Promise<ClusterDefinition[]> {
    const own = byName(
      this.#config.getOptionalConfigArray('fmops.workloads.clusters') ?? [],
      'fmops.workloads.clusters',
    );
    const stock = byName(
      (
        this.#config.getOptionalConfigArray(
          'kubernetes.clusterLocatorMethods',
        ) ?? []
      )
        .filter(method => method.getString('type') === 'config')
        .flatMap(method => method.getConfigArray('clusters')),
      'kubernetes.clusterLocatorMethods',
    );
    for (const name of own.keys()) {
      if (!stock.has(name)) {
        throw new InputError(
          `fmops.workloads.clusters names the cluster '${name}', which kubernetes.clusterLocatorMethods does not define`,
        );
      }
    }
    return Promise.all(
      [...stock].map(([name, cluster]) => readCluster(cluster, own.get(name))),
    );
  }
}

function byName(clusters: Config[], key: string): Map<string, Config> {
  const result = new Map<string, Config>();
  for (const cluster of clusters) {
    const name = cluster.getString('name');
    if (result.has(name)) {
      throw new InputError(`${key} defines the cluster '${name}' twice`);
    }
    result.set(name, cluster);
  }
  return result;
}

async function readCluster(
  cluster: Config,
  own: Config | undefined,
): Promise<ClusterDefinition> {
  const caData = cluster.getOptionalString('caData');
  const caFile = cluster.getOptionalString('caFile');
  return {
    name: cluster.getString('name'),
    title: cluster.getOptionalString('title'),
    url: cluster.getString('url'),
    ca: caData
      ? Buffer.from(caData, 'base64').toString('utf8')
      : caFile && (await readFile(caFile, 'utf8')),
    skipTLSVerify: cluster.getOptionalBoolean('skipTLSVerify'),
    demo: own?.getOptionalBoolean('demo'),
    impersonation: own?.getOptionalBoolean('impersonation'),
    token: tokenOf(cluster, own),
  };
}

function tokenOf(cluster: Config, own: Config | undefined) {
  const token =
    own?.getOptionalString('serviceAccountToken') ??
    cluster.getOptionalString('serviceAccountToken');
  if (token) {
    return async () => token;
  }
  const provider = cluster.getOptionalString('authProvider');
  if (provider === 'serviceAccount') {
    return () => readFile(`${IN_CLUSTER}/token`, 'utf8');
  }
  return async () => {
    throw new InputError(
      `The cluster '${cluster.getString(
        'name',
      )}' has no serviceAccountToken, and its authProvider '${provider}' cannot be used to watch it. Set one in fmops.workloads.clusters.`,
    );
  };
}

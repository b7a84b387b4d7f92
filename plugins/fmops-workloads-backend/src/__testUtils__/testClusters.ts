import type { JsonObject } from '@backstage/types';
import { startLocalCluster } from '@fmops/local-cluster';

/** A cluster to run tests against, as the portal's configuration has it. */
export interface TestCluster {
  config: JsonObject;
  stop(): Promise<void>;
}

const {
  FMOPS_REAL_CLUSTER_URL: url,
  FMOPS_REAL_CLUSTER_CA: ca,
  FMOPS_REAL_CLUSTER_WRITER_TOKEN: token,
} = process.env;

/** Whether the environment names a real API server, with the test controllers. */
export const hasRealCluster = Boolean(url && token);

/** The in-memory cluster, in fast motion. */
export async function startInMemoryCluster(): Promise<TestCluster> {
  const cluster = await startLocalCluster({ port: 0, speed: 20, demo: false });
  return {
    config: { url: cluster.url, serviceAccountToken: 'local-writer' },
    stop: () => cluster.stop(),
  };
}

/**
 * The API server that the environment names; `FMOPS_REAL_CLUSTER_CA` is PEM or a file.
 *
 * @param as - token of the user that the portal acts as, by default the writer's
 */
export async function useRealCluster(as = token): Promise<TestCluster> {
  const authority = ca?.includes('BEGIN CERTIFICATE')
    ? { caData: Buffer.from(ca).toString('base64') }
    : { caFile: ca! };
  return {
    config: {
      url: url!,
      serviceAccountToken: as!,
      ...(ca ? authority : { skipTLSVerify: true }),
    },
    stop: async () => {},
  };
}

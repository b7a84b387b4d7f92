import { readFile } from 'node:fs/promises';
import { startLocalCluster } from '@fmops/local-cluster';
import { hasRealCluster } from '../../__testUtils__/testClusters';
import type { Upstream } from './FaultyNetwork';
import { isFull } from './scale';

/** An API server to be cut off, with a token that may write jobs. */
export interface TestApiServer extends Upstream {
  /** Forgets all changes so far, as when etcd is compacted; not everywhere. */
  compact?(): void;
  stop(): Promise<void>;
}

/** The real API server in the full version, the in-memory one in the short. */
export async function startTestApiServer(): Promise<TestApiServer> {
  if (!isFull) {
    return startInMemory();
  }
  const {
    FMOPS_REAL_CLUSTER_URL: url,
    FMOPS_REAL_CLUSTER_CA: ca,
    FMOPS_REAL_CLUSTER_WRITER_TOKEN: token,
  } = process.env;
  if (!hasRealCluster || !ca) {
    throw new Error(
      'The full version needs a real API server: npm run test:chaos',
    );
  }
  const pem = ca.includes('BEGIN CERTIFICATE')
    ? ca
    : await readFile(ca, 'utf8');
  return { url: url!, token: token!, ca: pem, stop: async () => {} };
}

/** Its versions are higher than those of the ones that were started before. */
export async function startInMemory(): Promise<TestApiServer> {
  const { url, store, stop } = await startLocalCluster({
    ...{ port: 0, demo: false, speed: 20, bookmarkSeconds: 1 },
  });
  const compact = () => store.truncateHistory();
  return { url, token: 'local-writer', compact, stop };
}

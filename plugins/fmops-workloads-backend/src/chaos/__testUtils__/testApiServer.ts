import { startLocalCluster } from '@fmops/local-cluster';
import type { FaultAnswer, Upstream } from './FaultyNetwork';
import { RealControlPlane } from './RealControlPlane';
import { isFull } from './scale';

/** An API server that fails as a test says, with a token that may write jobs. */
export interface TestApiServer extends Upstream {
  /** Where it is a real one. */
  real?: RealControlPlane;
  /** Forgets all versions but the newest, in watches and in lists that were begun. */
  compact(): Promise<void>;
  /** What it answers to the next page of a list that was begun before, if it can't know. */
  expired?: FaultAnswer;
  stop(): Promise<void>;
}

/** A real one of its own in the full version, one in memory in the short. */
export function startTestApiServer(): Promise<TestApiServer> {
  return isFull ? startReal() : startInMemory();
}

async function startReal(): Promise<TestApiServer> {
  const real = await RealControlPlane.start();
  const { url, ca, tokens } = real;
  return {
    ...{ real, url, ca, token: tokens.writer },
    compact: async () => {
      await real.compact();
      // It would still know the last versions itself.
      await real.restart('kube-apiserver');
    },
    stop: () => real.stop(),
  };
}

/** Its versions are higher than those of the ones that were started before. */
export async function startInMemory(): Promise<TestApiServer> {
  const { url, store, stop } = await startLocalCluster({
    ...{ port: 0, demo: false, speed: 20, bookmarkSeconds: 1 },
  });
  return {
    ...{ url, token: 'local-writer', stop },
    compact: async () => store.truncateHistory(),
    expired: { status: 410, message: 'too old resource version' },
  };
}

import type { Config } from '@backstage/config';
import {
  DefaultAwsCredentialsManager,
  type AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import type {
  EksFacts,
  EksSection,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { BackgroundReads } from '../cache/BackgroundReads';
import { eksCredentials } from '../clusters/eks';
import { EksCalls } from './EksCalls';
import type { EksCluster } from './eksClusterOf';
import { eksProblem } from './eksProblem';
import { readAccess } from './sections/access';
import { readAddons } from './sections/addons';
import { readControlPlane } from './sections/controlPlane';
import { readInsights } from './sections/insights';
import { readNodeGroups } from './sections/nodeGroups';
import { readSupport } from './sections/support';

const FRESH_MS = 5 * 60_000;
/** What is wrong is mended meanwhile. */
const FRESH_WITH_PROBLEMS_MS = 30_000;

/** Tells what AWS knows of EKS clusters: each part by itself, and all who ask share it. */
export class EksFactsReader {
  readonly #credentials: AwsCredentialsManager;
  readonly #reads = new BackgroundReads<EksFacts>({
    freshMs: facts => (hasProblem(facts) ? FRESH_WITH_PROBLEMS_MS : FRESH_MS),
  });

  constructor(options: { config: Config }) {
    this.#credentials = DefaultAwsCredentialsManager.fromConfig(options.config);
  }

  async read(cluster: EksCluster): Promise<EksFacts> {
    return this.#reads.get(JSON.stringify(cluster), () =>
      this.#readNow(cluster),
    );
  }

  async #readNow({ target, roleArn }: EksCluster): Promise<EksFacts> {
    const calls = new EksCalls(
      target,
      eksCredentials(this.#credentials, target),
    );
    const section = async <T>(read: Promise<T>): Promise<EksSection<T>> => {
      try {
        return { value: await read };
      } catch (error) {
        return { problem: eksProblem(target, error) };
      }
    };
    try {
      const cluster = readControlPlane(calls);
      const [controlPlane, support, nodeGroups, addons, insights, access] =
        await Promise.all([
          section(cluster),
          section(cluster.then(({ version }) => readSupport(calls, version))),
          section(readNodeGroups(calls)),
          section(readAddons(calls)),
          section(readInsights(calls)),
          section(readAccess(calls, roleArn)),
        ]);
      const { clusterName: name, region, accountId } = target;
      return {
        ...{ name, region, accountId, at: new Date().toISOString() },
        ...{ controlPlane, support, nodeGroups, addons, insights, access },
      };
    } finally {
      calls.close();
    }
  }
}

function hasProblem(facts: EksFacts): boolean {
  const { controlPlane, support, nodeGroups, addons, insights, access } = facts;
  return [controlPlane, support, nodeGroups, addons, insights, access].some(
    ({ problem }) => problem !== undefined,
  );
}

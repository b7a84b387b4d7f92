import {
  EKSClient,
  DescribeClusterCommand,
  paginateListClusters,
  type Cluster,
} from '@aws-sdk/client-eks';
import { stringifyError } from '@backstage/errors';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import limiterFactory from 'p-limit';
import type { EksScope } from './clusterEntity';

/** Requests at a time: EKS allows few per second and account. */
const AT_A_TIME = 4;

/** What one account has in one region. */
export interface EksReading {
  /** Names of all clusters. */
  names: string[];
  clusters: Cluster[];
  /** Clusters that are there and could not be described, with the reason. */
  failed: { name: string; reason: string }[];
}

/** Reads the EKS API with the credentials of each account. */
export class EksReader {
  readonly #credentials: AwsCredentialsManager;

  constructor(credentials: AwsCredentialsManager) {
    this.#credentials = credentials;
  }

  /**
   * Lists and describes the clusters that `included` lets through.
   *
   * @throws Error when the list can't be read to its end
   */
  async read(
    { account, region }: EksScope,
    included: (name: string) => boolean,
    signal: AbortSignal,
  ): Promise<EksReading> {
    const { sdkCredentialProvider } =
      await this.#credentials.getCredentialProvider({
        accountId: account.accountId,
      });
    const client = new EKSClient({
      region,
      credentials: sdkCredentialProvider,
      customUserAgent: 'fmops-portal',
      // Throttled accounts recover when their clients slow down
      retryMode: 'adaptive',
      maxAttempts: 5,
    });
    try {
      const reading: EksReading = { names: [], clusters: [], failed: [] };
      for await (const page of paginateListClusters({ client }, {})) {
        signal.throwIfAborted();
        reading.names.push(...(page.clusters ?? []).filter(included));
      }
      const limit = limiterFactory(AT_A_TIME);
      await Promise.all(
        reading.names.map(name =>
          limit(() => this.#describe(client, name, reading, signal)),
        ),
      );
      return reading;
    } finally {
      client.destroy();
    }
  }

  async #describe(
    client: EKSClient,
    name: string,
    { clusters, failed }: EksReading,
    abortSignal: AbortSignal,
  ): Promise<void> {
    try {
      const { cluster } = await client.send(
        new DescribeClusterCommand({ name }),
        { abortSignal },
      );
      if (cluster) {
        clusters.push(cluster);
      }
    } catch (error) {
      abortSignal.throwIfAborted();
      failed.push({ name, reason: stringifyError(error) });
    }
  }
}

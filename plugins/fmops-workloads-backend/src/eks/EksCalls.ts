import { EKSClient } from '@aws-sdk/client-eks';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import limiterFactory from 'p-limit';

/** An EKS cluster, by what its ARN tells. */
export interface EksTarget {
  clusterName: string;
  region: string;
  accountId: string;
}

/** Requests at a time for one cluster: EKS allows few per second and account. */
const AT_A_TIME = 4;

/** Longest that the parts of one cluster are waited for. */
const TIMEOUT_MS = 30_000;

/** A cluster has at most 100 managed node groups by quota, and 1,000 access entries. */
const MOST_LISTED = 2_000;

/** A call of EKS that failed, with the IAM action that it takes. */
export class EksCallError extends Error {
  constructor(readonly action: string, readonly cause: unknown) {
    super(`${action} failed`);
  }
}

/** Calls to EKS about one cluster, few at a time. */
export class EksCalls {
  readonly target: EksTarget;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly #client: EKSClient;
  readonly #limit = limiterFactory(AT_A_TIME);
  readonly #deadline = AbortSignal.timeout(TIMEOUT_MS);

  constructor(target: EksTarget, credentials: AwsCredentialIdentityProvider) {
    this.target = target;
    this.credentials = credentials;
    this.#client = new EKSClient({
      region: target.region,
      credentials,
      customUserAgent: 'fmops-portal',
      // Somebody waits: what is throttled is told, and asked for again later
      maxAttempts: 3,
    });
  }

  /**
   * @param action - IAM action of the call, such as `eks:ListInsights`
   * @throws EksCallError that names the action
   */
  async call<T>(
    action: string,
    request: (client: EKSClient, abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    return this.#limit(async () => {
      try {
        this.#deadline.throwIfAborted();
        return await request(this.#client, this.#deadline);
      } catch (error) {
        throw new EksCallError(action, error);
      }
    });
  }

  /**
   * All of a list, page by page, up to a bound.
   *
   * @throws EksCallError that names the action
   */
  async list<TPage, TItem>(
    action: string,
    pagesOf: (client: EKSClient) => AsyncIterable<TPage>,
    itemsOf: (page: TPage) => TItem[] | undefined,
  ): Promise<TItem[]> {
    return this.call(action, async (client, signal) => {
      const items: TItem[] = [];
      for await (const page of pagesOf(client)) {
        signal.throwIfAborted();
        items.push(...(itemsOf(page) ?? []));
        if (items.length >= MOST_LISTED) {
          break;
        }
      }
      return items;
    });
  }

  close(): void {
    this.#client.destroy();
  }
}

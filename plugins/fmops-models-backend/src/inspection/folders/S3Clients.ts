import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import type { Bucket } from '../InspectionSettings';

/** One client for each bucket, each with the credentials of its account. */
export class S3Clients {
  readonly #manager: AwsCredentialsManager;
  readonly #clients = new Map<Bucket, Promise<S3Client>>();

  constructor(manager: AwsCredentialsManager) {
    this.#manager = manager;
  }

  async get(bucket: Bucket): Promise<S3Client> {
    const known = this.#clients.get(bucket);
    const client = known ?? this.#create(bucket);
    this.#clients.set(bucket, client);
    try {
      return await client;
    } catch (error) {
      this.#clients.delete(bucket);
      throw error;
    }
  }

  async #create({ region, endpoint, accountId }: Bucket): Promise<S3Client> {
    const { sdkCredentialProvider } = await this.#manager.getCredentialProvider(
      { accountId },
    );
    return new S3Client({
      region: region ?? 'us-east-1',
      // Servers other than AWS know buckets by path
      ...(endpoint && { endpoint, forcePathStyle: true }),
      credentials: sdkCredentialProvider,
      followRegionRedirects: false,
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000 },
    });
  }
}

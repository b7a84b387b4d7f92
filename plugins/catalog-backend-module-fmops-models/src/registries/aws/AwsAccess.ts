import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';

/**
 * Where and as whom a registry of AWS is read: one region of one account. A
 * region that fails is so told on its own, and takes no other one with it.
 */
export class AwsAccess {
  readonly region: string;
  readonly accountId?: string;
  readonly #endpoint?: string;
  readonly #credentials: AwsCredentialsManager;

  /** @throws InputError that names the key */
  constructor(config: Config, credentials: AwsCredentialsManager) {
    this.region = config.getString('region');
    this.accountId = config.getOptionalString('accountId');
    this.#endpoint = config.getOptionalString('endpoint');
    this.#credentials = credentials;
    // It becomes part of a host name
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(this.region)) {
      throw new InputError(
        `region of a registry is ${this.region}, and is to be one of AWS, such as eu-central-1`,
      );
    }
    if (this.accountId && !/^\d{12}$/.test(this.accountId)) {
      throw new InputError(
        `accountId of a registry is ${this.accountId}, and must have 12 digits; write it in quotes`,
      );
    }
  }

  /** Settings of a client of the AWS SDK. */
  get clientConfig() {
    return {
      region: this.region,
      ...(this.#endpoint && { endpoint: this.#endpoint }),
      credentials: async () => {
        const provider = await this.#credentials.getCredentialProvider({
          accountId: this.accountId,
        });
        return provider.sdkCredentialProvider();
      },
      // Lists are long and limits low: slow down when AWS says so
      retryMode: 'adaptive',
      maxAttempts: 8,
      requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
    };
  }
}

import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/**
 * Credentials of the account that a cluster is in, or of a role that is assumed
 * from there. Where `aws.accounts` says nothing, they are those of the process:
 * EKS Pod Identity, IRSA, or what else the AWS SDK finds.
 */
export function eksCredentials(
  manager: AwsCredentialsManager,
  options: {
    region: string;
    accountId?: string;
    roleArn?: string;
    externalId?: string;
  },
): AwsCredentialIdentityProvider {
  const { region, accountId, roleArn, externalId } = options;
  let provider: Promise<AwsCredentialIdentityProvider> | undefined;

  async function create(): Promise<AwsCredentialIdentityProvider> {
    const { sdkCredentialProvider } = await manager.getCredentialProvider(
      roleArn ? { arn: roleArn } : { accountId },
    );
    return roleArn
      ? fromTemporaryCredentials({
          masterCredentials: sdkCredentialProvider,
          params: {
            RoleArn: roleArn,
            RoleSessionName: 'fmops-portal',
            ...(externalId && { ExternalId: externalId }),
          },
          clientConfig: { region },
        })
      : sdkCredentialProvider;
  }

  return async () => {
    provider ??= create();
    try {
      return await (
        await provider
      )();
    } catch (error) {
      provider = undefined;
      throw error;
    }
  };
}

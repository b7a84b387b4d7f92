import type { Config } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { ModelRegistryType } from '@fmops/backstage-plugin-fmops-models-node';
import { BedrockRegistry } from '../bedrock';
import { SageMakerRegistry } from '../sageMaker';
import { AwsAccess } from './AwsAccess';

/**
 * Registries of types `bedrock` and `sagemaker`.
 *
 * @param rootConfig - its `aws` block tells the credentials of each account
 */
export function awsRegistryTypes(rootConfig: Config): ModelRegistryType[] {
  const access = (config: Config) =>
    new AwsAccess(config, DefaultAwsCredentialsManager.fromConfig(rootConfig));
  return [
    {
      type: 'bedrock',
      create: config => new BedrockRegistry(config, access(config)),
    },
    {
      type: 'sagemaker',
      create: config => new SageMakerRegistry(access(config)),
    },
  ];
}

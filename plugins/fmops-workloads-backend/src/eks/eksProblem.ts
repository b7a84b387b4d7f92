import { EKSServiceException } from '@aws-sdk/client-eks';
import { toError } from '@backstage/errors';
import { clusterText } from '../text/clusterText';
import { EksCallError, type EksTarget } from './EksCalls';

const LENGTH = 300;

type Sentence = (
  target: EksTarget,
  action: string,
  said: string | undefined,
) => string;

const throttled: Sentence = ({ accountId, region }) =>
  `AWS limits requests to EKS in ${region} for the account ${accountId} at the moment. Look again in a few minutes.`;

const noCredentials: Sentence = ({ accountId }, _action, said) =>
  `The portal has no valid AWS credentials for the account ${accountId}: ${said}. A platform engineer sets them under aws.accounts, or gives the portal an identity (EKS Pod Identity, IRSA).`;

const lacksAction: Sentence = ({ clusterName }, action) =>
  `The portal's AWS role lacks the IAM action ${action} for the cluster ${clusterName}. A platform engineer can add it to the role's policy; the Terraform module infra/modules/cluster-access has it.`;

/** By name of the error, in AWS's words. */
const SENTENCES: Record<string, Sentence> = {
  AccessDeniedException: lacksAction,
  AccessDenied: lacksAction,
  ResourceNotFoundException: ({ clusterName, accountId, region }) =>
    `There is no EKS cluster ${clusterName} in ${region} of the account ${accountId} any more.`,
  ThrottlingException: throttled,
  TooManyRequestsException: throttled,
  CredentialsProviderError: noCredentials,
  ExpiredToken: noCredentials,
  ExpiredTokenException: noCredentials,
  InvalidClientTokenId: noCredentials,
  InvalidSignatureException: noCredentials,
  UnrecognizedClientException: noCredentials,
};

/** Says what keeps a part of a cluster from being told, and what to do. */
export function eksProblem(target: EksTarget, error: unknown): string {
  const { action, cause } =
    error instanceof EksCallError ? error : { action: 'eks', cause: error };
  const { name, message } = toError(cause);
  const said = clusterText(message, LENGTH);
  const sentence = SENTENCES[name];
  if (sentence) {
    return sentence(target, action, said);
  }
  return cause instanceof EKSServiceException
    ? `AWS refused ${action}: ${said ?? name}`
    : `EKS in ${target.region} does not answer (${
        said ?? name
      }). Look again in a few minutes.`;
}

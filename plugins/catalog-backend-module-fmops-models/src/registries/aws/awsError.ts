import {
  isError,
  NotAllowedError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type { AwsAccess } from './AwsAccess';

/** Errors of AWS by name, as a person can act on them. */
const ADVICE: Record<string, string> = {
  AccessDeniedException:
    'allow this action in the policy of the role that the portal uses',
  UnrecognizedClientException:
    'check that the region is enabled for the account, and the credentials in aws.accounts',
  InvalidSignatureException: 'check the credentials in aws.accounts',
  ExpiredTokenException: 'check the credentials in aws.accounts',
  CredentialsProviderError:
    'give the portal credentials: a role of its pod or instance, or aws.accounts',
};

/** An error of an AWS service in words: what was asked, of what, and what to do. */
export function awsError(
  error: unknown,
  service: string,
  { region, accountId }: AwsAccess,
): Error {
  const where = `${service} in ${region}${
    accountId ? ` of account ${accountId}` : ''
  }`;
  const advice = isError(error) ? ADVICE[error.name] : undefined;
  return advice
    ? new NotAllowedError(
        `${where} can't be read: ${stringifyError(error)}; ${advice}`,
      )
    : new ServiceUnavailableError(
        `${where} can't be read: ${stringifyError(error)}`,
      );
}

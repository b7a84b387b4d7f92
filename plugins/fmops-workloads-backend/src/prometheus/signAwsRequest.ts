import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** Name of Amazon Managed Service for Prometheus in signatures. */
const SERVICE = 'aps';

/** The headers of a POST request with those that sign it (AWS Signature Version 4). */
export async function signAwsRequest(
  {
    region,
    credentials,
  }: { region: string; credentials: AwsCredentialIdentityProvider },
  request: { url: URL; headers: Record<string, string>; body: string },
): Promise<Record<string, string>> {
  const { url, headers, body } = request;
  const signer = new SignatureV4({
    ...{ credentials, region, service: SERVICE, sha256: Sha256 },
  });
  const signed = await signer.sign(
    new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      port: url.port ? Number(url.port) : undefined,
      path: url.pathname,
      headers: { ...headers, host: url.host },
      body,
    }),
  );
  return signed.headers;
}

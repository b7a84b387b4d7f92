import { Sha256 } from '@aws-crypto/sha256-js';
import { STSClient } from '@aws-sdk/client-sts';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** EKS takes a token for 15 minutes after it was signed; a request may take a while. */
const VALID_MS = 14 * 60_000;

/** Seconds in which the signed request itself may be sent to STS. */
const URL_SECONDS = 60;

/**
 * Tokens for the API server of one EKS cluster: presigned requests to STS that
 * tell who asks, as `aws eks get-token` makes them. A token is used until
 * shortly before it, or the credentials that signed it, expire.
 */
export class EksTokenSource {
  readonly #options: {
    clusterName: string;
    region: string;
    credentials: AwsCredentialIdentityProvider;
  };
  #current?: { token: Promise<string>; until: number };

  constructor(options: {
    /** Name of the cluster in EKS, with upper and lower case. */
    clusterName: string;
    region: string;
    credentials: AwsCredentialIdentityProvider;
  }) {
    this.#options = options;
  }

  /**
   * @param fresh - sign anew: the API server refused the token it has got
   * @throws Error when there are no credentials
   */
  async token({ fresh = false } = {}): Promise<string> {
    if (fresh || !this.#current || Date.now() >= this.#current.until) {
      this.#current = this.#sign();
      // Others ask again rather than wait for what has failed
      this.#current.token.catch(() => {
        this.#current = undefined;
      });
    }
    return this.#current.token;
  }

  #sign() {
    const current = {
      until: Date.now() + VALID_MS,
      token: this.#presign(expiration => {
        current.until = Math.min(current.until, expiration.getTime() - 60_000);
      }),
    };
    return current;
  }

  async #presign(onExpiration: (time: Date) => void): Promise<string> {
    const { clusterName, region, credentials } = this.#options;
    const identity = await credentials();
    if (identity.expiration) {
      onExpiration(identity.expiration);
    }
    const { hostname } = stsEndpoint(region);
    const signer = new SignatureV4({
      credentials: identity,
      region,
      service: 'sts',
      sha256: Sha256,
    });
    const { query } = await signer.presign(
      new HttpRequest({
        method: 'GET',
        protocol: 'https:',
        hostname,
        path: '/',
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { host: hostname, 'x-k8s-aws-id': clusterName },
      }),
      { expiresIn: URL_SECONDS },
    );
    const url = new URL(`https://${hostname}/`);
    for (const [key, value] of Object.entries(query ?? {})) {
      url.searchParams.set(key, String(value));
    }
    return `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`;
  }
}

/** STS in the cluster's region and partition: EKS takes no other's tokens in China or GovCloud. */
function stsEndpoint(region: string): URL {
  const { config } = new STSClient({ region });
  return config.endpointProvider({
    Region: region,
    UseFIPS: false,
    UseDualStack: false,
    UseGlobalEndpoint: false,
  }).url;
}

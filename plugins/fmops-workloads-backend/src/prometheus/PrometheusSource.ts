import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** Where the metrics of a cluster are, and how to ask for them. */
export interface PrometheusSource {
  cluster: string;
  /** Base URL; `/api/v1/...` is appended. */
  url: string;
  /** PEM certificate of the authority that signed the server's. */
  ca?: string;
  headers: Record<string, string>;
  /** Signs requests for Amazon Managed Service for Prometheus. */
  sigv4?: { region: string; credentials: AwsCredentialIdentityProvider };
  /** Names of the labels that tell the namespace and the pod of a series. */
  labels: { namespace: string; pod: string };
  /** Labels that all series of this cluster have, where others are in there too. */
  matchers: Record<string, string>;
}

import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A Service of the cluster that the endpoint runs in, reached through its API server. */
export interface ServiceAddress {
  via: 'cluster';
  cluster: string;
  namespace: string;
  service: string;
  scheme: 'http' | 'https';
  port: number;
  /** Comes before the paths of the OpenAI API; empty or begins with a slash. */
  basePath: string;
}

/** A server that is reached by its own address. */
export interface NetworkAddress {
  via: 'network';
  url: URL;
  /** An entity says so, which anybody can write: its host must be configured. */
  claimed: boolean;
}

/** Where an endpoint is asked. */
export type EndpointAddress = ServiceAddress | NetworkAddress;

const SERVICE_HOST =
  /^(?<service>[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)\.(?<namespace>[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)\.svc(\.[a-z0-9.-]+)?$/;

/**
 * Where a workload is asked, the address inside of its cluster first; undefined
 * where its controller tells none. A Service of another namespace is none of
 * the workload's: what a status names must not lead to other teams.
 */
export function addressOf({
  ref,
  endpoint,
}: Workload): EndpointAddress | undefined {
  const addresses = [endpoint?.internalUrl, endpoint?.url].flatMap(text =>
    text && URL.canParse(text) ? [new URL(text)] : [],
  );
  for (const url of addresses) {
    const { service, namespace } =
      SERVICE_HOST.exec(url.hostname)?.groups ?? {};
    if (!service) {
      return { via: 'network', url, claimed: false };
    }
    if (namespace === ref.namespace) {
      const scheme = url.protocol === 'https:' ? 'https' : 'http';
      return {
        via: 'cluster',
        ...{ cluster: ref.cluster, namespace, service, scheme },
        port: Number(url.port) || (scheme === 'https' ? 443 : 80),
        basePath: basePathOf(url),
      };
    }
  }
  return undefined;
}

/** Path of an address, without the version of the API and without a slash at its end. */
export function basePathOf({ pathname }: URL): string {
  return pathname.replace(/(?<!\/)\/+$/, '').replace(/\/v1$/, '');
}

import { webAddress } from '../links/webAddress';

const IN_CLUSTER = /\.svc(\.cluster\.local)?$/;

/** Where an endpoint answers. */
export interface EndpointAddress {
  url: string;
  /** Only from within the cluster: of no use as a link. */
  inCluster: boolean;
}

/** Reads the address of an endpoint, which comes from the cluster; undefined unless it is http or https. */
export function endpointAddress(
  url: string | undefined,
): EndpointAddress | undefined {
  const parsed = webAddress(url);
  return (
    parsed && { url: parsed.href, inCluster: IN_CLUSTER.test(parsed.hostname) }
  );
}

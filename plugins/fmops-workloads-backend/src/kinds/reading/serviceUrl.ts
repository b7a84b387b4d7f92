import { ENDPOINT_SERVICE } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';

const SERVICE = /^([a-z]([-a-z0-9]{0,61}[a-z0-9])?)(:\d{1,5})?$/;

/**
 * Where clients in the cluster reach an endpoint, by the Service that is named
 * on it; undefined where none is.
 */
export function serviceUrl({ metadata }: KubernetesObject): string | undefined {
  const [, name, , port = ''] =
    SERVICE.exec(metadata?.annotations?.[ENDPOINT_SERVICE] ?? '') ?? [];
  return name && metadata?.namespace
    ? `http://${name}.${metadata.namespace}.svc.cluster.local${port}`
    : undefined;
}

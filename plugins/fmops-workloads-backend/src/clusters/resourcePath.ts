import { InputError } from '@backstage/errors';

/** A kind in the API of a cluster, in one served version. */
export interface ApiResource {
  group: string;
  version: string;
  plural: string;
}

/**
 * Path of a resource, of all namespaces, of one, or of one object.
 * Every part is encoded, so that a name cannot lead elsewhere.
 */
export function resourcePath(
  { group, version, plural }: ApiResource,
  namespace?: string,
  name?: string,
): string {
  const segments = [
    ...(group ? ['apis', group, version] : ['api', version]),
    ...(namespace ? ['namespaces', namespace] : []),
    plural,
    ...(name ? [name] : []),
  ];
  return `/${segments.map(encodeSegment).join('/')}`;
}

function encodeSegment(segment: string): string {
  if (!segment || segment === '.' || segment === '..') {
    throw new InputError(`'${segment}' is no name of a Kubernetes object`);
  }
  return encodeURIComponent(segment);
}

/** Pods of the core API. */
export const PODS: ApiResource = { group: '', version: 'v1', plural: 'pods' };

/** Events of the core API. */
export const EVENTS: ApiResource = {
  group: '',
  version: 'v1',
  plural: 'events',
};

import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ResourceType } from '../resources/ResourceType';

/** What the path of a resource request names. */
export interface RequestInfo {
  type: ResourceType;
  namespace?: string;
  name?: string;
  subresource?: string;
}

const NAMESPACE_SUBRESOURCES = ['status', 'finalize'];

/** Reads a resource path; undefined where nothing is served. */
export function readPath(
  catalog: ResourceCatalog,
  path: string,
): RequestInfo | undefined {
  const named = splitRoot(decode(path) ?? []);
  if (!named || named.rest.length === 0) {
    return undefined;
  }
  const { namespace, rest } = splitNamespace(named.rest);
  const [plural, name, subresource, ...more] = rest;
  const type = catalog.byPlural(named.group, named.version, plural);
  const addressable =
    type &&
    more.length === 0 &&
    (namespace === undefined || type.namespaced) &&
    (name === undefined || namespace !== undefined || !type.namespaced) &&
    servesSubresource(type, subresource);
  return addressable ? { type, namespace, name, subresource } : undefined;
}

function decode(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function splitRoot(segments: string[]) {
  const [root, first, second] = segments;
  switch (root) {
    case 'api':
      return { group: '', version: first, rest: segments.slice(2) };
    case 'apis':
      return { group: first, version: second, rest: segments.slice(3) };
    default:
      return undefined;
  }
}

function splitNamespace(rest: string[]): {
  namespace?: string;
  rest: string[];
} {
  const inside =
    rest[0] === 'namespaces' &&
    rest.length > 2 &&
    !NAMESPACE_SUBRESOURCES.includes(rest[2]);
  return inside ? { namespace: rest[1], rest: rest.slice(2) } : { rest };
}

function servesSubresource(type: ResourceType, subresource?: string): boolean {
  return (
    subresource === undefined ||
    (subresource === 'status' && type.hasStatus) ||
    (subresource === 'log' && type.hasLog === true)
  );
}

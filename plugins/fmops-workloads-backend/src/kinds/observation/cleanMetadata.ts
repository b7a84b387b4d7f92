import type { KubernetesMetadata } from '@fmops/backstage-plugin-fmops-workloads-node';

const PRINTABLE = /^[\x21-\x7e]+$/;

/** Metadata of an object, without what is not of the type that it should be. */
export function cleanMetadata(input: unknown): KubernetesMetadata {
  const metadata = fieldsOf(input);
  return {
    name: identifier(metadata.name),
    namespace: identifier(metadata.namespace),
    uid: identifier(metadata.uid),
    resourceVersion: identifier(metadata.resourceVersion),
    generation:
      typeof metadata.generation === 'number' ? metadata.generation : undefined,
    creationTimestamp: text(metadata.creationTimestamp),
    deletionTimestamp: text(metadata.deletionTimestamp),
    labels: texts(metadata.labels),
    annotations: texts(metadata.annotations),
    ownerReferences: list(metadata.ownerReferences).map(owner => ({
      apiVersion: text(owner.apiVersion),
      kind: text(owner.kind),
      name: text(owner.name),
      uid: text(owner.uid),
      controller: owner.controller === true,
    })),
    managedFields: list(metadata.managedFields).map(entry => ({
      manager: text(entry.manager),
      subresource: text(entry.subresource),
    })),
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** As API servers issue them; a database takes not everything that JSON does. */
function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && PRINTABLE.test(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

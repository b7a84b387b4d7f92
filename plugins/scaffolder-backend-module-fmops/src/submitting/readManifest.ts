import { readFile } from 'node:fs/promises';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';

/** A Kubernetes object, as far as it must be known to be submitted. */
export interface Manifest extends Record<string, unknown> {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace: string };
}

function isManifest(value: unknown): value is Manifest {
  const { apiVersion, kind, metadata } = (value ?? {}) as Partial<Manifest>;
  return [apiVersion, kind, metadata?.name, metadata?.namespace].every(
    part => typeof part === 'string' && part !== '',
  );
}

/**
 * Reads a file of the workspace that holds one Kubernetes object.
 *
 * @param namespace - of objects that name none; without it, all must
 *
 * @throws InputError when the file is outside of the workspace, missing, not
 * YAML, or not exactly one object with name and namespace.
 */
export async function readManifest(
  workspacePath: string,
  manifestPath: string,
  namespace?: string,
): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(
      resolveSafeChildPath(workspacePath, manifestPath),
      'utf8',
    );
  } catch {
    throw new InputError(
      `manifestPath: there is no file ${manifestPath} in the project`,
    );
  }
  const documents = parseAllDocuments(text);
  const [document] = documents;
  if (documents.length !== 1 || !document || !('errors' in document)) {
    throw new InputError(
      `manifestPath: ${manifestPath} must hold one Kubernetes object`,
    );
  }
  if (document.errors.length > 0) {
    throw new InputError(
      `manifestPath: ${manifestPath} is not valid YAML: ${document.errors[0].message}`,
    );
  }
  const object: unknown = withNamespace(document.toJS(), namespace);
  if (!isManifest(object)) {
    throw new InputError(
      `manifestPath: the object in ${manifestPath} needs apiVersion, kind, metadata.name and metadata.namespace`,
    );
  }
  return object;
}

function withNamespace(object: unknown, namespace?: string): unknown {
  const { metadata, ...rest } = (object ?? {}) as Partial<Manifest>;
  return {
    ...rest,
    metadata: { ...(namespace && { namespace }), ...metadata },
  };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { crdErrors } from '../crdSchema';

/** A Kubernetes object in a project. */
export interface ManifestObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** The Kubernetes objects in a YAML text; patches and lists of files are none. */
export function manifestsIn(text: string): ManifestObject[] {
  return parseAllDocuments(text)
    .map(document => document.toJS())
    .filter(
      object =>
        object?.apiVersion &&
        object.kind &&
        object.metadata?.name &&
        !`${object.apiVersion}`.startsWith('kustomize.config.k8s.io') &&
        !`${object.apiVersion}`.startsWith('backstage.io'),
    )
    .flatMap(object => [object, ...appliedBy(object)]);
}

interface Step {
  resource?: { manifest?: string };
}

/** The objects that the steps of an Argo Workflow apply. */
function appliedBy(object: ManifestObject): ManifestObject[] {
  const { templates = [] } =
    (object as { spec?: { templates?: Step[] } }).spec ?? {};
  return object.kind === 'Workflow'
    ? templates.flatMap(({ resource }) => manifestsIn(resource?.manifest ?? ''))
    : [];
}

/** Kinds of Kubernetes itself: the API server knows them, and has no CRD of them. */
const BUILT_IN =
  /^(v1|(apps|batch|policy|autoscaling)\/v\d+|(networking|rbac\.authorization|scheduling|storage)\.k8s\.io\/v1)$/;

/** Whether an object is of a kind that the API server brings along. */
export function isBuiltIn({ apiVersion }: ManifestObject): boolean {
  return BUILT_IN.test(apiVersion);
}

/**
 * What the CRD of an object says against it.
 *
 * @returns undefined where `crds` has none for its kind
 */
export function schemaErrors(
  crds: string,
  object: ManifestObject,
): string[] | undefined {
  const [group, version] = object.apiVersion.split('/');
  const crd = `${pluralOf(object.kind)}.${group}`;
  return existsSync(path.join(crds, `${crd}.json`))
    ? crdErrors(crds, crd, version, object).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      )
    : undefined;
}

function pluralOf(kind: string): string {
  const lower = kind.toLowerCase();
  if (/(s|x|ch)$/.test(lower)) {
    return `${lower}es`;
  }
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

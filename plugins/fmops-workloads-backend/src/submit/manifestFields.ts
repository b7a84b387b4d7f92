import { InputError } from '@backstage/errors';

/** A field of a manifest, with the path that leads to it. */
export interface ManifestField {
  field: string;
  /** Such as `manifest.spec.template.spec.volumes[0].hostPath`. */
  path: string;
  value: unknown;
}

// Names in these are the author's own, not fields of Kubernetes.
const FREE_FORM = new Set(['labels', 'annotations', 'env', 'args', 'command']);
// A pod template in an override of a TrainJob stands some 15 levels deep.
const DEPTH = 40;

/**
 * All fields of an object, however deep: pod templates stand at different
 * places in each kind.
 *
 * @throws InputError for an object that is nested deeper than any workload
 */
export function* manifestFields(
  value: unknown,
  path: string,
  depth = 0,
): Generator<ManifestField> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (depth > DEPTH) {
    throw new InputError(`${path} is nested too deep for a workload`);
  }
  for (const [field, child] of Object.entries(value)) {
    const list = Array.isArray(value);
    const at = list ? `${path}[${field}]` : `${path}.${field}`;
    if (!list) {
      yield { field, path: at, value: child };
    }
    if (list || !FREE_FORM.has(field)) {
      yield* manifestFields(child, at, depth + 1);
    }
  }
}

/** The labels in a manifest: its own and those that it gives to its pods. */
export function* manifestLabels(
  manifest: { metadata?: object; spec?: unknown },
  at = 'manifest',
): Generator<ManifestField> {
  const { metadata, spec } = manifest;
  const fields = manifestFields({ metadata, spec }, at);
  for (const { field, path, value: labels } of fields) {
    if (field === 'labels') {
      for (const [label, value] of Object.entries(labels ?? {})) {
        yield { field: label, path: `${path}['${label}']`, value };
      }
    }
  }
}

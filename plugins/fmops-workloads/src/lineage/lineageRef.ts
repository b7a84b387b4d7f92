import {
  parseEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';

/**
 * The entity that a workload names in an annotation, as a reference or as a
 * plain name of the default kind. Undefined where it is not a name that an
 * entity can have: then it is shown as text.
 */
export function lineageRef(
  value: string,
  defaultKind: string,
): CompoundEntityRef | undefined {
  try {
    const ref = parseEntityRef(value, {
      defaultKind,
      defaultNamespace: 'default',
    });
    const legal = [ref.kind, ref.namespace, ref.name].every(part =>
      /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(part),
    );
    return legal ? ref : undefined;
  } catch {
    return undefined;
  }
}

import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * The reference of an owner; a plain name is that of a group.
 *
 * @throws TypeError when it is no reference
 */
export function ownerRef(text: string): string {
  return stringifyEntityRef(
    parseEntityRef(text, {
      defaultKind: 'Group',
      defaultNamespace: DEFAULT_NAMESPACE,
    }),
  );
}

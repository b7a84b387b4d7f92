import {
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Reads the entity reference of a model; a bare name is one in the default
 * namespace.
 *
 * @param field - what the reference was given as, for the error
 * @throws InputError for what is no reference of a FoundationModel
 */
export function parseModelRef(text: string, field: string): CompoundEntityRef {
  let ref: CompoundEntityRef;
  try {
    ref = parseEntityRef(text.trim(), {
      defaultKind: FOUNDATION_MODEL_KIND,
      defaultNamespace: 'default',
    });
  } catch (error) {
    throw new InputError(
      `${field}: '${text}' is no entity reference; write it like foundationmodel:default/my-model`,
    );
  }
  const kind = ref.kind.toLocaleLowerCase('en-US');
  if (kind !== FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US')) {
    throw new InputError(
      `${field}: '${stringifyEntityRef(ref)}' is no ${FOUNDATION_MODEL_KIND}`,
    );
  }
  return ref;
}

import {
  parseEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  PROMPT_TEMPLATE_KIND,
  PROMPTS_ANNOTATION,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Each makes two relations of the entity. */
const MOST = 100;

/**
 * The prompts that an entity says it uses.
 *
 * @throws InputError where the annotation is no list of prompts
 */
export function promptRefs(entity: Entity): CompoundEntityRef[] {
  const names = (entity.metadata.annotations?.[PROMPTS_ANNOTATION] ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
  if (names.length > MOST) {
    throw new InputError(
      `The annotation ${PROMPTS_ANNOTATION} names ${names.length} prompts, ${MOST} are allowed`,
    );
  }
  return names.map(name => {
    const ref = readRef(name, entity);
    if (ref.kind.toLowerCase() !== PROMPT_TEMPLATE_KIND.toLowerCase()) {
      throw new InputError(
        `The annotation ${PROMPTS_ANNOTATION} names '${name}', which is no ${PROMPT_TEMPLATE_KIND}`,
      );
    }
    return ref;
  });
}

function readRef(name: string, entity: Entity): CompoundEntityRef {
  try {
    return parseEntityRef(name, {
      defaultKind: PROMPT_TEMPLATE_KIND,
      defaultNamespace: entity.metadata.namespace,
    });
  } catch (error) {
    throw new InputError(
      `The annotation ${PROMPTS_ANNOTATION} names '${name}', which is no reference`,
      error,
    );
  }
}

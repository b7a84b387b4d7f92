import type { Entity } from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  RELATION_SERVES,
} from '@fmops/backstage-plugin-fmops-models-common';

const PREFIX = `${FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US')}:`;

/** The model that a component serves, as its relations say. */
export function servedModel({ relations = [] }: Entity): string | undefined {
  return relations.find(
    ({ type, targetRef }) =>
      type === RELATION_SERVES && targetRef.startsWith(PREFIX),
  )?.targetRef;
}

import { badRequest } from '../errors/catalogue';
import { valueAt } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import { apiVersionOf, ResourceType } from '../resources/ResourceType';

/** Decides by an object's fields. */
export type FieldMatcher = (object: KubeObject) => boolean;

/**
 * Compiles a `fieldSelector`: `path=value`, `path==value`, `path!=value`, joined by commas.
 *
 * @throws ApiError 400 when it can't be read, or the kind can't be selected by that field
 */
export function parseFieldSelector(
  type: ResourceType,
  selector: string,
): FieldMatcher {
  const terms = selector.split(',').filter(Boolean);
  const matchers = terms.map(term => {
    const found = /^([^=!]+)(==|=|!=)(.*)$/.exec(term);
    if (!found) {
      throw badRequest(
        `invalid selector: '${selector}'; can't understand '${term}'`,
      );
    }
    const [, field, operator, wanted] = found;
    if (!selectable(type, field)) {
      throw badRequest(
        `Unable to find "${apiVersionOf(type)}, Resource=${
          type.plural
        }" that match label selector "", field selector "${selector}": field label not supported: ${field}`,
      );
    }
    const path = field.split('.');
    const text = (object: KubeObject) => String(valueAt(object, path) ?? '');
    return operator === '!='
      ? (object: KubeObject) => text(object) !== wanted
      : (object: KubeObject) => text(object) === wanted;
  });
  return object => matchers.every(matches => matches(object));
}

function selectable(type: ResourceType, field: string): boolean {
  return (
    field === 'metadata.name' ||
    (field === 'metadata.namespace' && type.namespaced) ||
    (type.fields ?? []).includes(field)
  );
}

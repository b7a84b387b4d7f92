import { createFormField } from '../alpha';
import type { createEntityPicker, EntityObjection } from './createEntityPicker';
import { intendedUse } from './intendedUse';
import { entityRefSchema } from './schema';
import { validateEntity } from './validateEntity';

/** Registers a picker under the name that templates use, and validates by the same objection. */
export function createEntityField(
  name: string,
  component: ReturnType<typeof createEntityPicker>,
  objectionTo: EntityObjection,
) {
  return createFormField({
    name,
    component,
    schema: entityRefSchema,
    async validation(value, field, { apiHolder, formData }) {
      if (!value) {
        return;
      }
      const objection = await validateEntity(value, apiHolder, entity =>
        objectionTo(entity, intendedUse(formData)),
      );
      if (objection) {
        field.addError(objection);
      }
    },
  });
}

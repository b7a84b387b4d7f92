import { createFormField } from '../alpha';
import type { createEntityPicker, EntityObjection } from './createEntityPicker';
import { entityRefSchema } from './schema';
import { validateEntity } from './validateEntity';
import { wantedFor } from './Wanted';

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
    async validation(value, field, { apiHolder, formData, uiSchema }) {
      if (!value) {
        return;
      }
      const objection = await validateEntity(value, apiHolder, entity =>
        objectionTo(entity, wantedFor(formData, uiSchema?.['ui:options'])),
      );
      if (objection) {
        field.addError(objection);
      }
    },
  });
}

import { createFormField } from '../alpha';
import { messagesFrom } from '../messagesFrom';
import { chosenRefs } from './chosenRefs';
import type { createEntityPicker, EntityObjection } from './createEntityPicker';
import { entityPickerTranslationRef } from './messages';
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
      const t = await messagesFrom(apiHolder, entityPickerTranslationRef);
      for (const { ref, options } of chosenRefs(name, value, uiSchema)) {
        const objection = await validateEntity(t, ref, apiHolder, entity =>
          objectionTo(t, entity, wantedFor(formData, options)),
        );
        if (objection) {
          field.addError(objection);
        }
      }
    },
  });
}

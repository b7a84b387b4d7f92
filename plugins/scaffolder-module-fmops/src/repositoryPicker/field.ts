import { configApiRef } from '@backstage/core-plugin-api';
import { createFormField } from '../alpha';
import { repositoryObjection } from './repositoryObjection';
import { RepositoryPicker } from './RepositoryPicker';
import { repositoryPlaces } from './repositoryPlaces';
import { repositorySchema } from './schema';

/** The form field `FmopsRepositoryPicker`. */
export const repositoryPickerField = createFormField({
  name: 'FmopsRepositoryPicker',
  component: RepositoryPicker,
  schema: repositorySchema,
  validation(value, field, { apiHolder }) {
    const config = apiHolder.get(configApiRef);
    const objection =
      config && repositoryObjection(value, repositoryPlaces(config));
    if (objection) {
      field.addError(objection);
    }
  },
});

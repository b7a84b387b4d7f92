import { configApiRef } from '@backstage/core-plugin-api';
import { createFormField } from '../alpha';
import { messagesFrom } from '../messagesFrom';
import { repositoryPickerTranslationRef } from './messages';
import { repositoryObjection } from './repositoryObjection';
import { RepositoryPicker } from './RepositoryPicker';
import { repositoryPlaces } from './repositoryPlaces';
import { repositorySchema } from './schema';

/** The form field `FmopsRepositoryPicker`. */
export const repositoryPickerField = createFormField({
  name: 'FmopsRepositoryPicker',
  component: RepositoryPicker,
  schema: repositorySchema,
  async validation(value, field, { apiHolder }) {
    const t = await messagesFrom(apiHolder, repositoryPickerTranslationRef);
    const config = apiHolder.get(configApiRef);
    const objection =
      config && repositoryObjection(t, value, repositoryPlaces(config));
    if (objection) {
      field.addError(objection);
    }
  },
});

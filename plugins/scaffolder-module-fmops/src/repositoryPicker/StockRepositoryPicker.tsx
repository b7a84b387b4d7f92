import {
  RepoUrlPickerFieldExtension,
  ScaffolderFieldExtensions,
} from '@backstage/plugin-scaffolder';
import {
  useCustomFieldExtensions,
  type FieldExtensionComponentProps,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';

const FIELDS = (
  <ScaffolderFieldExtensions>
    <RepoUrlPickerFieldExtension />
  </ScaffolderFieldExtensions>
);

/** Backstage's own `RepoUrlPicker`, for some hosts. */
export const StockRepositoryPicker = (
  props: FieldExtensionComponentProps<string> & { hosts: string[] },
) => {
  const { hosts, schema, ...field } = props;
  const Picker =
    useCustomFieldExtensions<FieldExtensionOptions<string>>(FIELDS)[0]
      ?.component;
  return Picker ? (
    <Picker
      {...field}
      // The choice above has title and description
      schema={{ type: schema.type }}
      uiSchema={{ 'ui:options': { allowedHosts: hosts } }}
    />
  ) : null;
};

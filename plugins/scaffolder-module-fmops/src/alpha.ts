// All that this package takes from alpha entry points: a rename upstream is one change here.
export {
  FormFieldBlueprint,
  ScaffolderField,
  createFormField,
  type FormField,
  type FormFieldExtensionData,
} from '@backstage/plugin-scaffolder-react/alpha';

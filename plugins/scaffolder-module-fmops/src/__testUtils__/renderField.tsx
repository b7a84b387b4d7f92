import { useState, type ComponentProps, type ComponentType } from 'react';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';

/** Renders a field with the props that the form gives it; it keeps what is chosen. */
export async function renderField<T>(options: {
  field: ComponentType<FieldExtensionComponentProps<T>>;
  apis: ComponentProps<typeof TestApiProvider>['apis'];
  title: string;
  value?: T;
  /** What else is filled in on the form. */
  formData?: Record<string, unknown>;
  /** As in the field's `ui:options`. */
  uiOptions?: object;
}) {
  const { field: Field, apis, title, formData } = options;
  const onChange = jest.fn();
  const Page = () => {
    const [value, setValue] = useState(options.value);
    const props = {
      schema: { title, description: 'A description' },
      uiSchema: { 'ui:options': options.uiOptions ?? {} },
      idSchema: { $id: 'root_field' },
      required: true,
      formContext: { formData },
      formData: value,
      onChange: (next: T | undefined) => {
        onChange(next);
        setValue(next);
      },
    } as unknown as FieldExtensionComponentProps<T>;
    return <Field {...props} />;
  };
  await renderInTestApp(
    <TestApiProvider apis={apis}>
      <Page />
    </TestApiProvider>,
  );
  return { onChange };
}

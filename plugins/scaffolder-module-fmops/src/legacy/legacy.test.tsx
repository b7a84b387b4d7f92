import { renderInTestApp } from '@backstage/test-utils';
import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';
import { useOutlet, Route, Routes } from 'react-router-dom';
import * as legacy from '.';

const { FineTunePage, ...fields } = legacy;

/** What a scaffolder page finds below its route. */
async function foundFields() {
  let found: FieldExtensionOptions[] = [];
  const Page = () => {
    found = useCustomFieldExtensions<FieldExtensionOptions>(useOutlet());
    return null;
  };
  await renderInTestApp(
    <Routes>
      <Route path="/" element={<Page />}>
        <Route
          path="/"
          element={
            <ScaffolderFieldExtensions>
              {Object.entries(fields).map(([name, Field]) => (
                <Field key={name} />
              ))}
            </ScaffolderFieldExtensions>
          }
        />
      </Route>
    </Routes>,
  );
  return found;
}

it('gives an app that has not moved the fields that templates name', async () => {
  const found = await foundFields();
  expect(found.map(({ name }) => `${name}FieldExtension`).sort()).toEqual(
    Object.keys(fields).sort(),
  );
  for (const { component, validation, schema } of found) {
    expect(component).toEqual(expect.any(Function));
    expect(validation).toEqual(expect.any(Function));
    expect(schema?.returnValue).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
  }
});

it('has the page for those who are no programmers', () => {
  expect(FineTunePage).toEqual(expect.any(Function));
});

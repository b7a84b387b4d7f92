import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ModelField } from './ModelField';

const model = (name: string, title?: string, versions?: string[]) => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name, namespace: 'default', ...(title && { title }) },
  spec: {
    type: 'base',
    ...(versions && { versions: versions.map(version => ({ version })) }),
  },
});

const ENTITIES = [
  model('small', 'Small model'),
  model('tuned', undefined, ['1', '2']),
];

function open(catalog = catalogApiMock({ entities: ENTITIES })) {
  const onChange = jest.fn();
  renderInTestApp(
    <ModelField label="Model" value={undefined} onChange={onChange} />,
    { apis: [[catalogApiRef, catalog]] },
  );
  return onChange;
}

it('finds models with and without versions by a part of the name', async () => {
  const onChange = open();
  await userEvent.type(await screen.findByLabelText('Model'), 'smal');
  await userEvent.click(
    await screen.findByRole('option', { name: 'Small model' }),
  );
  expect(onChange).toHaveBeenLastCalledWith({
    ...{ ref: 'foundationmodel:default/small', title: 'Small model' },
    versions: [],
  });
  await userEvent.clear(screen.getByLabelText('Model'));
  await userEvent.type(screen.getByLabelText('Model'), 'tun');
  await userEvent.click(await screen.findByRole('option', { name: 'tuned' }));
  expect(onChange.mock.lastCall[0].versions.sort()).toEqual(['1', '2']);
});

it('says why there is nothing to choose', async () => {
  const catalog = catalogApiMock();
  jest
    .spyOn(catalog, 'queryEntities')
    .mockRejectedValue(new Error('catalog is down'));
  open(catalog);
  expect(
    await screen.findByText("Models can't be read: catalog is down"),
  ).toBeVisible();
});

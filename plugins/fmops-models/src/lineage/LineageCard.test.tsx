import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderCard, spiedCatalog } from '../__testUtils__/renderPage';
import { LineageCard } from './LineageCard';

const REF = 'foundationmodel:default/llama-3.1-8b-instruct';

const children = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...llama({}, { name: `child-${index + 10}`, title: `Child ${index + 10}` }),
    relations: [{ type: 'fineTunedFrom', targetRef: REF }],
  }));

beforeAll(() => {
  // jsdom lays nothing out
  Object.defineProperty(SVGElement.prototype, 'getBBox', {
    value: () => ({ width: 100, height: 40 }),
    configurable: true,
  });
});

afterAll(() => {
  Reflect.deleteProperty(SVGElement.prototype, 'getBBox');
});

it('lists what the graph has no room for, by pages', async () => {
  const catalog = spiedCatalog(children(12));
  renderCard(<LineageCard />, llama(), catalog.api);

  expect(
    await screen.findByText('All models derived from this one (12)'),
  ).toBeInTheDocument();
  expect(screen.getByText('6 more derived models')).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'Child 10' })[0]).toHaveAttribute(
    'href',
    '/catalog/default/foundationmodel/child-10',
  );

  expect(screen.queryByText('Child 21')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByText('Child 21')).toBeInTheDocument();
});

it('draws a graph whose nodes lead to their pages', async () => {
  const run = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const entity = {
    ...llama({
      producedBy: { component: 'support-tuning', run, cluster: 'local' },
      versions: [{ version: 'support-tuning-2', revision: run }],
    }),
    relations: [
      { type: 'fineTunedFrom', targetRef: 'foundationmodel:default/base' },
      { type: 'producedBy', targetRef: 'component:default/support-tuning' },
    ],
  };
  const { api } = spiedCatalog([
    llama({}, { name: 'base', title: 'A base with quite a long name' }),
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'support-tuning' },
      spec: { type: 'model-training' },
    },
  ]);
  renderCard(<LineageCard />, entity, api);
  await userEvent.click(await screen.findByRole('button', { name: 'Graph' }));
  expect(
    await screen.findByRole('link', {
      name: 'Model A base with quite a long name',
    }),
  ).toHaveAttribute('href', '/catalog/default/foundationmodel/base');
  expect(
    screen.getByRole('link', { name: 'Run support-tuning-2 on local' }),
  ).toHaveAttribute(
    'href',
    `/catalog/default/component/support-tuning/runs/local/${run}`,
  );
  expect(screen.getByText('made')).toBeInTheDocument();
});

it('counts what is not shown, without a name', async () => {
  const entity = {
    ...llama(),
    relations: [
      { type: 'trainedOn', targetRef: 'modeldataset:default/secret' },
    ],
  };
  renderCard(<LineageCard />, entity);
  expect(
    await screen.findByText(/^1 related entity is not shown/),
  ).toBeInTheDocument();
  expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
});

it('says what failed, and tries again', async () => {
  const catalog = spiedCatalog([]);
  catalog.getEntityFacets.mockRejectedValueOnce(new Error('too slow'));
  renderCard(<LineageCard />, llama(), catalog.api);
  expect(await screen.findByRole('alert')).toHaveTextContent('too slow');
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(
    await screen.findByText(/^Nothing is recorded of where it comes from/),
  ).toBeInTheDocument();
});

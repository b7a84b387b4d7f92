import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderCard, spiedCatalog } from '../__testUtils__/renderPage';
import { ModelLineageCard } from './ModelLineageCard';

const REF = 'foundationmodel:default/llama-3.1-8b-instruct';

const children = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...llama({}, { name: `child-${index + 10}`, title: `Child ${index + 10}` }),
    relations: [{ type: 'fineTunedFrom', targetRef: REF }],
  }));

it('counts derived models and shows them by pages', async () => {
  const catalog = spiedCatalog(children(12));
  renderCard(<ModelLineageCard />, llama(), catalog.api);

  expect(
    await screen.findByText('Derived from this model (12)'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Child 10' })).toHaveAttribute(
    'href',
    '/catalog/default/foundationmodel/child-10',
  );
  expect(catalog.queryEntities).toHaveBeenCalledTimes(1);
  expect(catalog.queryEntities.mock.calls[0][0]).toMatchObject({
    filter: { kind: 'FoundationModel', 'relations.fineTunedFrom': REF },
    limit: 10,
  });

  expect(screen.queryByText('Child 21')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByText('Child 21')).toBeInTheDocument();
});

it('links to the base model in this catalog', async () => {
  const entity = {
    ...llama({
      baseModel: {
        ref: 'foundationmodel:default/llama-3.1-8b',
        relation: 'quantized',
        method: 'awq',
        bits: 4,
      },
    }),
    relations: [
      {
        type: 'fineTunedFrom',
        targetRef: 'foundationmodel:default/llama-3.1-8b',
      },
    ],
  };
  renderCard(<ModelLineageCard />, entity);
  expect(
    await screen.findByText('Quantized from (awq, 4 bit)'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /llama-3\.1-8b/ })).toHaveAttribute(
    'href',
    '/catalog/default/foundationmodel/llama-3.1-8b',
  );
});

it('names a base model that is not in this catalog', async () => {
  const baseModel = {
    huggingFaceId: 'someone/elsewhere-7b',
    relation: 'finetune' as const,
  };
  renderCard(<ModelLineageCard />, llama({ baseModel }));
  expect(
    await screen.findByRole('link', { name: /someone\/elsewhere-7b/ }),
  ).toHaveAttribute('href', 'https://huggingface.co/someone/elsewhere-7b');
  expect(screen.getByText(/not in this catalog/)).toBeInTheDocument();
});

it('leads to the run that made the model', async () => {
  const producedBy = {
    component: 'component:default/support-tuning',
    run: '0f8fad5b-d9cb-469f-a165-70867728950e',
    cluster: 'local',
  };
  const versions = [{ version: 'support-tuning-2', revision: producedBy.run }];
  renderCard(<ModelLineageCard />, llama({ producedBy, versions }));
  expect(
    await screen.findByRole('link', { name: 'Run support-tuning-2 on local' }),
  ).toHaveAttribute(
    'href',
    `/catalog/default/component/support-tuning/runs/local/${producedBy.run}`,
  );
});

it('says what failed when the derived models do not load', async () => {
  const catalog = spiedCatalog([]);
  catalog.queryEntities.mockRejectedValueOnce(new Error('too slow'));
  renderCard(<ModelLineageCard />, llama(), catalog.api);
  expect(await screen.findByRole('alert')).toHaveTextContent('too slow');
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(
    await screen.findByText('No model in this catalog is derived from it.'),
  ).toBeInTheDocument();
});

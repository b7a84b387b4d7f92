import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fmopsWorkloadsApiRef } from '@fmops/backstage-plugin-fmops-workloads';
import { screen } from '@testing-library/react';
import { HomePage } from './HomePage';

const facets = {
  facets: {
    kind: [
      { value: 'FoundationModel', count: 56 },
      { value: 'ModelDataset', count: 23 },
    ],
  },
};
const items = ['Running', 'Running', 'Queued', 'Pending', 'Failed'].map(
  state => ({ category: 'job', state }),
);

/** Nothing comes through the stream here; it is tested with the plugin. */
const stream = () => new Promise(() => {});

function render(catalog: object, workloads: object) {
  renderInTestApp(<HomePage />, {
    apis: [
      [catalogApiRef, catalog as never],
      [fmopsWorkloadsApiRef, { stream, ...workloads } as never],
    ],
  });
}

describe('HomePage', () => {
  it('says what can be done, with figures of the moment', async () => {
    render(
      { getEntityFacets: async () => facets },
      { list: async () => ({ items, clusters: [] }) },
    );
    expect(await screen.findByText('56 models, 23 datasets')).toBeVisible();
    expect(await screen.findByText('2 running, 2 waiting')).toBeVisible();
    const targets = screen
      .getAllByRole('button')
      .map(button => button.getAttribute('href'));
    expect(targets).toEqual([
      '/models',
      '/create/templates/default/instruction-tuning',
      '/runs',
    ]);
  });

  it('marks figures of a demonstration', async () => {
    const demo = items.map(item => ({ ...item, demo: true }));
    render(
      { getEntityFacets: async () => facets },
      { list: async () => ({ items: demo, clusters: [] }) },
    );
    expect(
      await screen.findByText('2 running, 2 waiting (demonstration data)'),
    ).toBeVisible();
  });

  it('works without the figures', async () => {
    const fail = async () => {
      throw new Error('down');
    };
    render({ getEntityFacets: fail }, { list: fail });
    expect(
      await screen.findByRole('heading', { name: 'Choose a model' }),
    ).toBeVisible();
  });
});

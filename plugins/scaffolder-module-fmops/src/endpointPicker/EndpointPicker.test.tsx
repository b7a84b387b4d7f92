import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { EndpointPicker } from './EndpointPicker';
import { endpointPickerField } from './field';

const REF = 'component:default/support-assistant';

const component = (name: string, type: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', description: `About ${name}` },
  spec: { type, owner: 'group:default/language-team' },
});

const catalog = () =>
  catalogApiMock({
    entities: [
      component('support-assistant', 'model-endpoint'),
      component('support-tuning', 'model-training'),
    ],
  });

const served: Workload = {
  category: 'endpoint',
  ref: {
    cluster: 'local',
    group: 'serving.kserve.io',
    version: 'v1beta1',
    kind: 'InferenceService',
    namespace: 'team-language',
    name: 'support-assistant',
    uid: 'u',
  },
  state: 'Degraded',
  stateSince: '2026-03-01T10:00:00Z',
  endpoint: { url: 'http://support.example.com', model: { name: 'qwen' } },
  lineage: {},
};

function setup(items: Workload[], value?: string) {
  const fetch = jest.fn(async (url: URL | string) => {
    expect(new URL(String(url)).searchParams.get('entityRef')).toBe(REF);
    return new Response(JSON.stringify({ items, clusters: [] }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  return renderField({
    field: EndpointPicker,
    apis: [
      [catalogApiRef, catalog()],
      [discoveryApiRef, { getBaseUrl: async () => 'http://portal' }],
      [fetchApiRef, { fetch }],
    ],
    title: 'Endpoint',
    value,
  });
}

describe('FmopsEndpointPicker', () => {
  it('offers only components that serve a model', async () => {
    const { onChange } = await setup([served]);
    await userEvent.click(screen.getByRole('textbox', { name: /Endpoint/ }));
    const option = await screen.findByRole('option');
    expect(option).toHaveTextContent('About support-assistant');
    await userEvent.click(option);
    expect(onChange).toHaveBeenLastCalledWith(REF);
  });

  it('says how the chosen one is doing, and what it serves', async () => {
    await setup([served], REF);
    expect(
      await screen.findByText(
        'support-assistant (local): answers, but not all of it works · serves qwen · http://support.example.com',
      ),
    ).toBeInTheDocument();
  });

  it('says that nothing serves the chosen one', async () => {
    await setup([], REF);
    expect(await screen.findByText(/No cluster serves it/)).toBeInTheDocument();
  });

  it.each([
    [REF, []],
    [
      'component:default/support-tuning',
      ['This is not an endpoint of the catalog.'],
    ],
    [
      'component:default/nothing',
      [expect.stringMatching(/not in the catalog/)],
    ],
  ])('validates %s', async (value, errors) => {
    expect(
      await validateField(endpointPickerField, value, [
        [catalogApiRef, catalog()],
      ]),
    ).toEqual(errors);
  });
});

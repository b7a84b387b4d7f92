import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { RouteContext } from '../../routes';
import { registerListEvaluations, registerPlanEvaluation } from '.';

const MODEL = 'foundationmodel:default/support-7b';

const entity = (kind: string, name: string, more: object = {}) => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind,
  metadata: { name, ...more },
  spec: { parameters: { properties: { model: { type: 'string' } } } },
});

const score = { metric: 'acc', value: 0.5, higherIsBetter: true };

it('list what was measured, and read it as the caller may', async () => {
  const registry = actionsRegistryServiceMock();
  const asked: unknown[] = [];
  const evaluations = {
    list: async (...args: unknown[]) => {
      asked.push(args);
      return {
        items: [
          {
            ...{ id: 'e1', model: { ref: MODEL }, method: 'benchmark' },
            ...{ data: {}, settings: {}, rows: 2, createdBy: 'user:default/a' },
            ...{ digest: 'd', createdAt: '2026-01-01T00:00:00.000Z' },
            source: { format: 'run', delivery: 'run' },
            scores: [score, { ...score, slice: 'anatomy' }],
          },
        ],
        nextCursor: 'more',
      };
    },
  } as unknown as RouteContext['evaluations'];
  registerListEvaluations(registry, { evaluations });
  const credentials = mockCredentials.user('user:default/a');
  const { output } = await registry.invoke({
    id: 'test:list-evaluations',
    input: { model: 'FoundationModel:default/support-7b' } as never,
    credentials,
  });
  expect(asked).toEqual([
    [credentials, expect.objectContaining({ model: MODEL, limit: 20 })],
  ]);
  expect(output).toMatchObject({
    evaluations: [{ id: 'e1', scores: [score], delivery: 'run' }],
    nextCursor: 'more',
  });
});

it('tell which templates evaluate a model, and nothing of one that is hidden', async () => {
  const registry = actionsRegistryServiceMock();
  const annotations = (stage: string) => ({
    annotations: { 'fmops.dev/stage': stage },
  });
  const catalog = catalogServiceMock({
    entities: [
      entity('FoundationModel', 'support-7b'),
      entity('Template', 'benchmark', annotations('evaluation')),
      entity('Template', 'serve', annotations('serving')),
    ],
  });
  registerPlanEvaluation(registry, { catalog });
  const plan = (model: string) =>
    registry.invoke({
      id: 'test:plan-evaluation',
      input: { model } as never,
      credentials: mockCredentials.user(),
    });
  expect((await plan(MODEL)).output).toEqual({
    templates: [
      {
        templateRef: 'template:default/benchmark',
        title: 'benchmark',
        description: undefined,
        values: { model: MODEL },
        parameters: [{ properties: { model: { type: 'string' } } }],
      },
    ],
  });
  await expect(plan('foundationmodel:default/hidden')).rejects.toThrow(
    'There is no model',
  );
});

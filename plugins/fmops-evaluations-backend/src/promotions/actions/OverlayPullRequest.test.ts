import type { Entity } from '@backstage/catalog-model';
import type {
  PromotionOrder,
  PromotionStep,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import {
  ENDPOINT,
  MODEL,
  SCIENTIST,
  sceneEntities,
} from '../__testUtils__/scene';
import { OverlayPullRequest } from './OverlayPullRequest';

const { signal } = new AbortController();

function order(endpoint?: Entity): PromotionOrder {
  const model = sceneEntities()[0] as FoundationModelEntity;
  return {
    ...{ id: 'one', key: 'promotion-one', reason: 'It is better' },
    ...{ requestedBy: SCIENTIST, approvedBy: ['user:default/reviewer'] },
    evidenceDigest: 'sha256:0',
    subject: {
      ...{ kind: 'promotion', model, modelRef: MODEL, stage: 'prod' },
      version: { version: '2' },
      ...(endpoint && { endpoint, endpointRef: ENDPOINT }),
    },
  };
}

function scene(task: { status: string; output?: object }) {
  const start = jest.fn(async () => 'task-1');
  const get = jest.fn(async () => task);
  const action = new OverlayPullRequest(
    { start, get },
    {
      from: 'preprod',
      to: 'prod',
      template: 'template:default/promote-overlay',
    },
  );
  return { action, get, start };
}

const endpoint = (annotations?: Record<string, string>): Entity => {
  const entity = sceneEntities()[3];
  return { ...entity, metadata: { ...entity.metadata, annotations } };
};

it('refuses to go back: it would copy another stage', () => {
  const { action } = scene({ status: 'open' });
  const { subject } = order(endpoint());
  expect(() => action.target({ ...subject, kind: 'rollback' })).toThrow(
    /copy preprod to prod. Go back by reverting/,
  );
});

it('tells what it would change, for those who approve', () => {
  const { action } = scene({ status: 'open' });
  const { subject } = order(
    endpoint({ 'fmops.dev/promotion-repository': 'github.com?owner=a&repo=b' }),
  );
  expect(action.target(subject)).toMatchObject({
    ...{ name: 'support-chat', repoUrl: 'github.com?owner=a&repo=b' },
  });
});

it('starts a task that names who asked and who approved', async () => {
  const { action, start } = scene({ status: 'open' });
  const step = await action.step(
    order(
      endpoint({
        'fmops.dev/promotion-repository': 'github.com?owner=a&repo=b',
        'backstage.io/source-location': 'url:https://github.com/a/b/tree/main/',
      }),
    ),
    {},
    signal,
  );
  expect(step).toEqual({
    ...{ state: 'waiting', again: 5, progress: { taskId: 'task-1' } },
  });
  expect(start).toHaveBeenCalledWith(
    'template:default/promote-overlay',
    {
      ...{ name: 'support-chat', from: 'preprod', to: 'prod' },
      repoUrl: 'github.com?owner=a&repo=b',
      sourceUrl: 'https://github.com/a/b/tree/main/',
      description: expect.stringMatching(
        /It is better.*Asked for by user:default\/scientist, approved by user:default\/reviewer/s,
      ),
    },
    signal,
  );
});

it('starts no second one when it goes on', async () => {
  const { action, start } = scene({ status: 'processing' });
  expect(
    await action.step(order(endpoint()), { taskId: 'task-1' }, signal),
  ).toMatchObject({ state: 'waiting', progress: { taskId: 'task-1' } });
  expect(start).not.toHaveBeenCalled();
});

it('ends with the pull request, and follows no other kind of address', async () => {
  const { action } = scene({
    status: 'completed',
    output: {
      links: [
        { title: 'Pull request', url: 'https://github.com/a/b/pull/1' },
        { title: 'Odd', url: 'file:///etc/passwd' },
      ],
    },
  });
  expect(
    await action.step(order(endpoint()), { taskId: 'task-1' }, signal),
  ).toEqual<PromotionStep>({
    state: 'done',
    summary: 'The change of prod was proposed by the task task-1.',
    links: [{ title: 'Pull request', url: 'https://github.com/a/b/pull/1' }],
  });
});

it('has failed where the task has, or where there is no endpoint', async () => {
  const { action } = scene({ status: 'failed' });
  await expect(
    action.step(order(endpoint()), { taskId: 'task-1' }, signal),
  ).rejects.toMatchObject({ name: 'InputError' });
  await expect(action.step(order(), {}, signal)).rejects.toThrow(
    'needs an endpoint',
  );
});

import { ConflictError } from '@backstage/errors';
import type { PromotionOrder } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  VersionChange,
  VersionChangeRequest,
  VersionRollout,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  ENDPOINT,
  MODEL,
  REVISION,
  sceneEntities,
} from '../__testUtils__/scene';
import { ApplyVersion } from './ApplyVersion';

const [model] = sceneEntities() as FoundationModelEntity[];
const version = model.spec.versions!.find(item => item.version === '2')!;
const order = (incumbent?: string) =>
  ({
    subject: {
      ...{ kind: 'promotion', stage: 'prod', model, modelRef: MODEL },
      ...{ version, incumbent, endpointRef: ENDPOINT },
      incumbentVersion: incumbent && {
        ...{ version: incumbent, artifactUri: 's3://models/as-approved' },
      },
    },
  } as unknown as PromotionOrder);
const { signal } = new AbortController();

/** An endpoint whose pods come as far as it is told. */
function endpoint(...states: VersionRollout['state'][]) {
  const asked: VersionChangeRequest[] = [];
  const change = async (request: VersionChangeRequest) => {
    asked.push(request);
    return {
      ...{ cluster: 'local', namespace: 'team', name: 'chat', uid: 'u' },
      ...{ kind: 'Deployment', changes: [] },
      rollout: { state: states.shift() ?? 'done', message: 'So it is.' },
    } as VersionChange;
  };
  const action = new ApplyVersion({ change }, () => 'https://p/e');
  return { asked, action, change };
}

it('asks for the same until the pods serve it, from wherever it was cut off', async () => {
  const { action, asked } = endpoint('underway', 'underway', 'done');
  expect(await action.step(order(), {}, signal)).toMatchObject({
    state: 'waiting',
  });
  expect(await action.step(order(), {}, signal)).toMatchObject({
    state: 'waiting',
  });
  expect(await action.step(order(), {}, signal)).toEqual({
    state: 'done',
    summary: 'Deployment team/chat in local serves version 2. So it is.',
    links: [{ title: 'Endpoint', url: 'https://p/e' }],
  });
  const request = {
    ...{ entityRef: ENDPOINT, model: MODEL, version: '2' },
    ...{ artifactUri: 's3://models/a/2', revision: REVISION },
  };
  expect(asked).toEqual([request, request, request]);
});

it('puts the version before back where the new pods never come', async () => {
  const { action, asked } = endpoint('stuck');
  await expect(action.step(order('1'), {}, signal)).rejects.toMatchObject({
    name: 'InputError',
    message:
      'The new pods of Deployment team/chat do not become ready: So it is. Version 1 was put back.',
  });
  expect(asked.map(item => item.version)).toEqual(['2', '1']);
  // Not where the catalog has it by now, which nobody may have approved
  expect(asked[1].artifactUri).toBe('s3://models/as-approved');
});

it('says why the version before could not be put back', async () => {
  const change = jest
    .fn<Promise<VersionChange>, [VersionChangeRequest]>()
    .mockImplementationOnce(endpoint('stuck').change)
    .mockRejectedValueOnce(new ConflictError('It lies elsewhere by now'));
  await expect(
    new ApplyVersion({ change }, () => '').step(order('1'), {}, signal),
  ).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining(
      "So it is. Version 1 can't be put back: It lies elsewhere by now",
    ),
  });
});

it('says so where nothing was there before', async () => {
  const { action, asked } = endpoint('stuck');
  await expect(action.step(order(), {}, signal)).rejects.toThrow(
    'nothing was put back',
  );
  expect(asked).toHaveLength(1);
});

it('tries at the request, as who asks', async () => {
  const change = jest.fn().mockRejectedValue(new ConflictError('It is off'));
  const action = new ApplyVersion({ change }, () => '');
  const by = {
    $$type: '@backstage/BackstageCredentials' as const,
    principal: {},
  };
  await expect(action.admit(order().subject, by)).rejects.toThrow('It is off');
  expect(change).toHaveBeenCalledWith(
    expect.objectContaining({ dryRun: true, version: '2' }),
    { by },
  );
});

it('is one of its endpoint at a time', () => {
  const { action } = endpoint();
  expect(action.exclusive(order().subject)).toBe(`endpoint ${ENDPOINT}`);
});

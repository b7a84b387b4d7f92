import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import catalogModuleFmopsModels from '@fmops/backstage-plugin-catalog-backend-module-fmops-models';
import git from 'isomorphic-git';
import scaffolderModuleFmops from './index';
import { validRequest } from './__testUtils__/request';
import { TEMPLATE_DIRECTORY } from './__testUtils__/template';
import {
  workloadsPlugin,
  type ReceivedSubmission,
} from './__testUtils__/workloadsPlugin';

const REPOSITORY = path.resolve(TEMPLATE_DIRECTORY, '../../..');
const TEMPLATE = 'template:default/instruction-tuning-lora';

jest.setTimeout(60_000);

async function until<T>(probe: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value !== undefined) {
      return value;
    }
    await sleep(100);
  }
}

/** A whole portal's backend but for the workloads backend, with the real template, model and dataset. */
async function startPortal(directory: string) {
  const state: { received: ReceivedSubmission[]; refuse?: string } = {
    received: [],
  };
  const file = (target: string, kind: string) => ({
    type: 'file',
    target: path.join(REPOSITORY, target),
    rules: [{ allow: [kind] }],
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      templateModel,
      catalogModuleFmopsModels,
      scaffolderPlugin,
      scaffolderModuleFmops,
      workloadsPlugin(state),
      mockServices.rootConfig.factory({
        data: {
          backend: { listen: { port: 0 } },
          fmops: { localProjects: { directory } },
          catalog: {
            // So that only a refresh can make a project readable in time.
            processingInterval: { minutes: 30 },
            locations: [
              file('templates/*/*/template.yaml', 'Template'),
              file('catalog/models/alibaba-cloud-qwen.yaml', 'FoundationModel'),
              file('catalog/datasets/instruction.yaml', 'ModelDataset'),
              {
                type: 'file',
                target: `${directory}/*/catalog-info.yaml`,
                rules: [{ allow: ['Component'] }],
              },
            ],
          },
        },
      }),
    ],
  });
  const { port } = backend.server.address() as { port: number };
  const call = async (url: string, body?: object) => {
    const response = await fetch(`http://localhost:${port}/api${url}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return response.ok ? response.json() : undefined;
  };
  const entity = (kind: string, name: string) =>
    call(`/catalog/entities/by-name/${kind}/default/${name}`);
  await until(() => entity('template', 'instruction-tuning-lora'));
  await until(() => entity('foundationmodel', 'qwen2.5-7b-instruct'));
  await until(() => entity('modeldataset', 'databricks-dolly-15k'));

  const run = async (values: object) => {
    const { id } = await call('/scaffolder/v2/tasks', {
      templateRef: TEMPLATE,
      values,
    });
    const task = await until(async () => {
      const item = await call(`/scaffolder/v2/tasks/${id}`);
      return /completed|failed/.test(item.status) ? item : undefined;
    });
    const events = await call(`/scaffolder/v2/tasks/${id}/events`);
    const { body } = events.find(
      ({ type }: { type: string }) => type === 'completion',
    );
    return { status: task.status, output: body.output, error: body.error };
  };
  return { entity, run, state, stop: () => backend.stop() };
}

describe('the task of the LoRA template', () => {
  const projects = mkdtempSync(path.join(tmpdir(), 'fmops-projects-'));
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(projects);
  });
  afterAll(async () => {
    await portal?.stop();
    rmSync(projects, { recursive: true });
  });

  it('publishes a project, registers it and submits its run', async () => {
    const { status, output, error } = await portal.run(validRequest);
    expect(error).toBeUndefined();
    expect(status).toBe('completed');
    expect(output.links).toEqual([
      expect.objectContaining({
        title: 'Watch the run',
        url: '/catalog/default/component/support-assistant/runs',
      }),
      expect.objectContaining({
        entityRef: 'component:default/support-assistant',
      }),
    ]);

    const component = await portal.entity('component', 'support-assistant');
    expect(component.spec.owner).toBe('group:default/language-team');
    const dir = path.join(projects, 'support-assistant');
    const [commit] = await git.log({ fs, dir });
    expect(commit.commit.author.name).toBe('user:default/mock');

    expect(portal.state.received).toHaveLength(1);
    const [{ user, request }] = portal.state.received;
    expect(user).toBe('user:default/mock');
    expect(request).toMatchObject({
      cluster: 'local',
      entityRef: 'component:default/support-assistant',
      manifest: {
        kind: 'TrainJob',
        metadata: { namespace: 'team-language' },
      },
    });
  });

  it('creates nothing twice when it is started again', async () => {
    const { status } = await portal.run(validRequest);
    expect(status).toBe('completed');
    expect(readdirSync(projects)).toEqual(['support-assistant']);
    const dir = path.join(projects, 'support-assistant');
    expect(await git.log({ fs, dir })).toHaveLength(1);
    expect(portal.state.received).toHaveLength(1);
  });

  it('refuses another project of the same name, and creates nothing', async () => {
    const { status, error } = await portal.run({ ...validRequest, r: 8 });
    expect(status).toBe('failed');
    expect(error.message).toMatch(
      /name: A component support-assistant already exists/,
    );
    expect(portal.state.received).toHaveLength(1);
  });

  it('names the fields that are wrong, and creates nothing', async () => {
    const { status, error } = await portal.run({
      ...validRequest,
      name: 'not-made',
      dataset: 'modeldataset:default/nowhere',
      compute: { instanceType: 'g5.xlarge', nodes: 1, gpusPerNode: 1 },
      sequenceLength: 16384,
      target: { cluster: 'local', namespace: 'kube-system' },
    });
    expect(status).toBe('failed');
    expect(error.message).toMatch(/dataset: .*nowhere is not in the catalog/);
    expect(error.message).toMatch(/target: .*kube-system.* is not open/);
    expect(error.message).toMatch(/compute: The run needs about [\d.]+ GiB/);
    expect(readdirSync(projects)).toEqual(['support-assistant']);
  });

  it('says what was created when the run is refused, and goes on from there', async () => {
    const request = { ...validRequest, name: 'second-try' };
    portal.state.refuse = 'The quota of the namespace is used up.';
    const first = await portal.run(request);
    expect(first.status).toBe('failed');
    expect(first.error.message).toMatch(
      /component:default\/second-try was created; the run was not submitted, because: The quota of the namespace is used up\. .* start the task again/,
    );
    expect(portal.state.received).toHaveLength(1);

    portal.state.refuse = undefined;
    const second = await portal.run(request);
    expect(second.error).toBeUndefined();
    expect(second.status).toBe('completed');
    expect(portal.state.received).toHaveLength(2);
    const dir = path.join(projects, 'second-try');
    expect(await git.log({ fs, dir })).toHaveLength(1);
  });
});

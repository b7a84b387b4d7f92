import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import git from 'isomorphic-git';
import { validValues } from './__testUtils__/request';
import { startTaskPortal } from './__testUtils__/taskPortal';
import {
  workloadsPlugin,
  type ReceivedSubmission,
} from './__testUtils__/workloadsPlugin';

const TEMPLATE = 'template:default/instruction-tuning';

/** A whole portal's backend but for the workloads backend, with the real template, model and dataset. */
async function startPortal(directory: string) {
  const state: { received: ReceivedSubmission[]; refuse?: string } = {
    received: [],
  };
  const portal = await startTaskPortal({
    directory,
    files: {
      'catalog/models/alibaba-cloud-qwen.yaml': 'FoundationModel',
      'catalog/datasets/instruction.yaml': 'ModelDataset',
    },
    features: [workloadsPlugin(state)],
    awaited: [
      'foundationmodel:default/qwen2.5-7b-instruct',
      'modeldataset:default/databricks-dolly-15k',
    ],
  });
  return {
    ...portal,
    state,
    run: (values: object) => portal.run(TEMPLATE, values),
  };
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
    const { status, output, error } = await portal.run(validValues);
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
    const { annotations } = component.metadata;
    expect(annotations['backstage.io/source-template']).toBe(TEMPLATE);
    expect(JSON.parse(annotations['fmops.dev/form'])).toEqual(validValues);
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
    const { status } = await portal.run(validValues);
    expect(status).toBe('completed');
    expect(readdirSync(projects)).toEqual(['support-assistant']);
    const dir = path.join(projects, 'support-assistant');
    expect(await git.log({ fs, dir })).toHaveLength(1);
    expect(portal.state.received).toHaveLength(1);
  });

  it('refuses another project of the same name, and creates nothing', async () => {
    const { status, error } = await portal.run({ ...validValues, r: 8 });
    expect(status).toBe('failed');
    expect(error.message).toMatch(
      /name: A component support-assistant already exists/,
    );
    expect(portal.state.received).toHaveLength(1);
  });

  it('names the fields that are wrong, and creates nothing', async () => {
    const { status, error } = await portal.run({
      ...validValues,
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
    const request = { ...validValues, name: 'second-try' };
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

import fs from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import git from 'isomorphic-git';
import { overlayFile } from '../promotion';
import { publishProject } from '../publishing/publishProject';
import { createProposePromotionAction } from './proposePromotion';

const overlay = (environment: string, tag: string) =>
  `kind: Kustomization\nnamespace: team-${environment}\nimages:\n  - name: trainer\n    newTag: "${tag}"\n`;

const disk = createMockDirectory();

async function setup() {
  disk.setContent({
    source: {
      'README.md': '# A project',
      [overlayFile('dev')]: overlay('dev', '1.1'),
      [overlayFile('prod')]: overlay('prod', '1.0'),
    },
  });
  const directory = disk.resolve('projects');
  await publishProject({
    ...{ directory, name: 'assistant', source: disk.resolve('source') },
    ...{ origin: 'test', message: 'Create' },
    author: { name: 'test', email: 'test@localhost' },
  });
  const action = createProposePromotionAction({
    integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    projects: { path: directory, locationRef: 'location:default/projects' },
    authorEmail: 'noreply@localhost',
  });
  const run = async (input: object, isDryRun = false) => {
    const context = createMockActionContext({
      input: { name: 'assistant', from: 'dev', to: 'prod', ...input },
    });
    await action.handler({ ...context, isDryRun } as never);
    return Object.fromEntries((context.output as jest.Mock).mock.calls);
  };
  return { dir: `${directory}/assistant`, run };
}

async function fileOn(dir: string, ref: string): Promise<string> {
  const oid = await git.resolveRef({ fs, dir, ref });
  const { blob } = await git.readBlob({
    ...{ fs, dir, oid },
    filepath: overlayFile('prod'),
  });
  return Buffer.from(blob).toString();
}

describe('fmops:promotion:propose', () => {
  it('leaves a branch with the change, and the project as it is', async () => {
    const { dir, run } = await setup();
    const { branch, changed } = await run({});
    expect(changed).toBe(true);
    expect(await fileOn(dir, branch)).toBe(overlay('prod', '1.1'));
    expect(await fileOn(dir, 'main')).toBe(overlay('prod', '1.0'));
    const [{ commit }] = await git.log({ fs, dir, ref: branch });
    expect(commit.message).toBe('Promote assistant from dev to prod\n');
    const rows = await git.statusMatrix({ fs, dir });
    expect(rows.flatMap(row => row.slice(1)).every(state => state === 1)).toBe(
      true,
    );
  });

  it('makes the same proposal once', async () => {
    const { dir, run } = await setup();
    const { branch } = await run({});
    const first = await git.resolveRef({ fs, dir, ref: branch });
    expect((await run({})).branch).toBe(branch);
    expect(await git.resolveRef({ fs, dir, ref: branch })).toBe(first);
  });

  it('says when there is nothing to promote', async () => {
    const { dir, run } = await setup();
    expect((await run({ from: 'prod' })).changed).toBe(false);
    expect(await git.listBranches({ fs, dir })).toEqual(['main']);
  });

  it('changes nothing in a dry run', async () => {
    const { dir, run } = await setup();
    expect((await run({}, true)).changed).toBe(true);
    expect(await git.listBranches({ fs, dir })).toEqual(['main']);
  });

  it.each([
    [{ name: '../outside' }, /outside|parent|allowed/i],
    [{ from: 'preprod' }, /has no file k8s\/overlays\/preprod/],
    [{ repoUrl: 'github.com?owner=a&repo=b' }, /no file k8s\/overlays\/dev/],
  ])('refuses %j', async (input, reason) => {
    const { run } = await setup();
    await expect(run(input)).rejects.toThrow(reason);
  });
});

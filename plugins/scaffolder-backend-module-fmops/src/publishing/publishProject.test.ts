import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import git from 'isomorphic-git';
import { publishProject, type PublishRequest } from './publishProject';

const author = { name: 'user:default/guest', email: 'noreply@localhost' };

describe('publishProject', () => {
  let root: string;
  let request: PublishRequest;
  const target = () => path.join(root, 'projects', 'my-project');
  const log = () => git.log({ fs, dir: target() });
  const read = (file: string) =>
    readFileSync(path.join(target(), file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'fmops-publish-'));
    const source = path.join(root, 'workspace');
    mkdirSync(path.join(source, 'k8s'), { recursive: true });
    writeFileSync(path.join(source, 'train.py'), 'print(1)\n');
    writeFileSync(path.join(source, 'k8s/job.yaml'), 'kind: TrainJob\n');
    writeFileSync(path.join(source, '.gitignore'), 'output/\n');
    request = {
      directory: path.join(root, 'projects'),
      name: 'my-project',
      source,
      origin: 'one',
      message: 'Create the project',
      author,
    };
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes a repository with one commit on main', async () => {
    const { commit, outcome } = await publishProject(request);
    expect(outcome).toBe('created');
    expect(await git.currentBranch({ fs, dir: target() })).toBe('main');
    const [entry, ...older] = await log();
    expect(older).toEqual([]);
    expect(entry.oid).toBe(commit);
    expect(entry.commit.message).toBe('Create the project\n');
    expect(entry.commit.author).toMatchObject(author);
    expect(
      (await git.listFiles({ fs, dir: target(), ref: 'HEAD' })).sort(),
    ).toEqual(['.gitignore', 'k8s/job.yaml', 'train.py']);
    const rows = await git.statusMatrix({ fs, dir: target() });
    expect(rows.every(([, ...state]) => state.join('') === '111')).toBe(true);
  });

  it('leaves nothing else behind', async () => {
    await publishProject(request);
    expect(readdirSync(request.directory)).toEqual(['my-project']);
  });

  it('changes nothing when the same comes again', async () => {
    const first = await publishProject(request);
    const second = await publishProject(request);
    expect(second).toEqual({ commit: first.commit, outcome: 'unchanged' });
    expect(await log()).toHaveLength(1);
    expect(readdirSync(request.directory)).toEqual(['my-project']);
  });

  it('commits on top what the same task makes differently', async () => {
    const first = await publishProject(request);
    writeFileSync(path.join(request.source, 'train.py'), 'print(2)\n');
    rmSync(path.join(request.source, 'k8s'), { recursive: true });
    const second = await publishProject(request);
    expect(second.outcome).toBe('updated');
    expect((await log()).map(({ oid }) => oid)).toEqual([
      second.commit,
      first.commit,
    ]);
    expect(read('train.py')).toBe('print(2)\n');
    expect(
      (await git.listFiles({ fs, dir: target(), ref: 'HEAD' })).sort(),
    ).toEqual(['.gitignore', 'train.py']);
    expect(readdirSync(request.directory)).toEqual(['my-project']);
    expect((await publishProject(request)).outcome).toBe('unchanged');
  });

  it('does not take over the project of another task', async () => {
    await publishProject(request);
    await expect(publishProject({ ...request, origin: 'two' })).rejects.toThrow(
      /my-project already exists.*another name/,
    );
    expect(await log()).toHaveLength(1);
  });

  it('does not take over a folder that it has not made', async () => {
    mkdirSync(target(), { recursive: true });
    writeFileSync(path.join(target(), 'notes.txt'), 'mine');
    await expect(publishProject(request)).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect(readdirSync(target())).toEqual(['notes.txt']);
  });

  it('goes on from a project that people have worked on since', async () => {
    const { commit } = await publishProject(request);
    writeFileSync(path.join(target(), 'train.py'), 'print("better")\n');
    await git.add({ fs, dir: target(), filepath: 'train.py' });
    await git.commit({ fs, dir: target(), message: 'Improve', author });
    expect(await publishProject(request)).toEqual({
      commit,
      outcome: 'unchanged',
    });
    expect(read('train.py')).toContain('better');
  });

  it.each(['commit', 'leave'])(
    'never overwrites changes that people %s',
    async how => {
      await publishProject(request);
      writeFileSync(path.join(target(), 'train.py'), 'print("better")\n');
      if (how === 'commit') {
        await git.add({ fs, dir: target(), filepath: 'train.py' });
        await git.commit({ fs, dir: target(), message: 'Improve', author });
      }
      writeFileSync(path.join(request.source, 'train.py'), 'print(2)\n');
      await expect(publishProject(request)).rejects.toThrow(
        /was changed since .*overwritten/,
      );
      expect(read('train.py')).toContain('better');
    },
  );

  it('makes one project of two that come at the same time', async () => {
    const results = await Promise.all([
      publishProject(request),
      publishProject(request),
    ]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      'unchanged',
    ]);
    expect(results[0].commit).toBe(results[1].commit);
  });

  it.each(['../evil', '/etc/evil', 'a/b', '.git', 'Upper', 'a b', '', '-x'])(
    'refuses the name "%s"',
    async name => {
      await expect(publishProject({ ...request, name })).rejects.toMatchObject({
        name: 'InputError',
      });
      expect(readdirSync(root)).toEqual(['workspace']);
    },
  );
});

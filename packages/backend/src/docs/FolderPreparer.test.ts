import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FolderPreparer } from './FolderPreparer';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'portal' },
};
const directory = createMockDirectory();
const copies: string[] = [];

function preparerOf(etag = '') {
  return new FolderPreparer({
    prepare: async () => ({ preparedDir: directory.path, etag }),
    shouldCleanPreparedDirectory: () => false,
  });
}

async function prepare(etag?: string) {
  const prepared = await preparerOf().prepare(entity, { etag });
  copies.push(prepared.preparedDir);
  return prepared;
}

beforeEach(() => {
  directory.setContent({
    'mkdocs.yml': 'site_name: Portal',
    docs: { 'index.md': '# Portal', guides: { 'one.md': 'One' } },
    secret: 'not for the generator',
  });
});

afterEach(async () => {
  for (const copy of copies.splice(0)) await rm(copy, { recursive: true });
});

it('copies what documentation is made of, and nothing else', async () => {
  const { preparedDir } = await prepare();
  expect(preparedDir).not.toBe(directory.path);
  expect((await readdir(preparedDir)).sort()).toEqual(['docs', 'mkdocs.yml']);
  await expect(
    readFile(path.join(preparedDir, 'docs/guides/one.md'), 'utf8'),
  ).resolves.toBe('One');
  expect(preparerOf().shouldCleanPreparedDirectory()).toBe(true);
});

it('has nothing new until a file changes', async () => {
  const { etag } = await prepare();
  await expect(prepare(etag)).rejects.toThrow(
    expect.objectContaining({ name: 'NotModifiedError' }),
  );
  await writeFile(path.join(directory.path, 'docs/guides/one.md'), 'Two');
  await expect(prepare(etag)).resolves.toMatchObject({
    etag: expect.not.stringMatching(etag),
  });
});

it('copies links as links, which the generator refuses where they lead out', async () => {
  await symlink(
    path.join(directory.path, 'secret'),
    path.join(directory.path, 'docs/secret.md'),
  );
  const { preparedDir } = await prepare();
  const entries = await readdir(path.join(preparedDir, 'docs'), {
    withFileTypes: true,
  });
  expect(entries.find(({ name }) => name === 'secret.md')).toEqual(
    expect.objectContaining({ name: 'secret.md' }),
  );
  expect(
    entries.find(({ name }) => name === 'secret.md')?.isSymbolicLink(),
  ).toBe(true);
});

it('leaves what was downloaded where it is', async () => {
  await expect(preparerOf('abc').prepare(entity)).resolves.toEqual({
    preparedDir: directory.path,
    etag: 'abc',
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { ArtifactFolders } from './ArtifactFolders';

const { signal } = new AbortController();
const disk = createMockDirectory();
const root = () => disk.resolve('models');
const uri = (name: string) => pathToFileURL(path.join(root(), name)).href;
const open = (address: string) =>
  new ArtifactFolders(
    { buckets: [], folders: [root()] },
    { get: () => Promise.reject(new Error('no buckets')) },
  ).open(address);

beforeEach(() => {
  disk.setContent({
    'models/tiny': { 'config.json': '{"a":1}', nested: { x: 'y' } },
    'secrets/key.pem': 'secret',
    'models-of-others/config.json': '{}',
  });
});

it('lists and reads the files of a folder', async () => {
  const folder = await open(`${uri('tiny')}/`);
  expect(folder.uri).toBe(uri('tiny'));
  const files = await folder.list(signal);
  expect(files).toEqual([{ name: 'config.json', size: 7 }]);
  const read = async (start: number, length: number) =>
    Buffer.from(await folder.read(files[0], start, length, signal)).toString();
  expect(await read(0, 7)).toBe('{"a":1}');
  expect(await read(1, 3)).toBe('"a"');
  expect(await read(5, 100)).toBe('1}');
  expect(await read(50, 9)).toBe('');
});

it.each([
  '/../secrets',
  '/tiny/../../secrets',
  '/%2e%2e/secrets',
  '-of-others',
])('does not leave the opened folder by %s', async way => {
  await expect(
    open(`${pathToFileURL(root()).href}${way}`),
  ).rejects.toMatchObject({ name: 'PlaceNotAllowedError' });
});

it('does not leave it by a link to a folder', async () => {
  symlinkSync(disk.resolve('secrets'), path.join(root(), 'link'));
  await expect(open(uri('link'))).rejects.toMatchObject({
    name: 'PlaceNotAllowedError',
  });
});

it('does not leave it by a link to a file, but follows links inside', async () => {
  const tiny = path.join(root(), 'tiny');
  symlinkSync(disk.resolve('secrets/key.pem'), path.join(tiny, 'key.pem'));
  mkdirSync(path.join(root(), 'blobs'));
  writeFileSync(path.join(root(), 'blobs/0a1b'), 'weights');
  symlinkSync('../blobs/0a1b', path.join(tiny, 'model.safetensors'));

  const folder = await open(uri('tiny'));
  const files = await folder.list(signal);
  expect(files.map(({ name }) => name).sort()).toEqual([
    'config.json',
    'model.safetensors',
  ]);
  await expect(
    folder.read({ name: 'key.pem', size: 6 }, 0, 6, signal),
  ).rejects.toMatchObject({ name: 'PlaceNotAllowedError' });
});

it('takes no pipe for a file, and does not wait for one', async () => {
  execFileSync('mkfifo', [path.join(root(), 'tiny/pipe.safetensors')]);
  const folder = await open(uri('tiny'));
  expect(await folder.list(signal)).toHaveLength(1);
  await expect(
    folder.read({ name: 'pipe.safetensors', size: 8 }, 0, 8, signal),
  ).resolves.toHaveLength(0);
});

it('reads little of a large file', async () => {
  const file = path.join(root(), 'tiny/model.safetensors');
  writeFileSync(file, 'start');
  truncateSync(file, 1e12);
  const folder = await open(uri('tiny'));
  const large = { name: 'model.safetensors', size: 1e12 };
  expect(await folder.list(signal)).toContainEqual(large);
  expect(Buffer.from(await folder.read(large, 0, 5, signal)).toString()).toBe(
    'start',
  );
});

it('says what is not there', async () => {
  await expect(open(uri('gone'))).rejects.toThrow(/There is no folder file:/);
  await expect(open(uri('tiny/config.json'))).rejects.toThrow(/is a file/);
});

it.each([
  'http://169.254.169.254/latest',
  'https://bucket.s3.amazonaws.com/x',
  'file://server/share',
  's3://UPPER/x',
  's3://user:secret@bucket/x',
  's3://bucket/a/../b',
  's3://bucket//a',
  's3://bucket/a b',
  'models/tiny',
])('takes %s for no address', async address => {
  await expect(open(address)).rejects.toMatchObject({ name: 'InputError' });
});

describe('places', () => {
  const get = jest.fn().mockResolvedValue({});
  const bucket = { name: 'models', prefix: 'llms' };
  const folders = new ArtifactFolders(
    { buckets: [bucket], folders: ['/srv/models'] },
    { get },
  );

  it.each(['s3://models/llms', 's3://models/llms/', 's3://models/llms/a/b'])(
    'opens %s',
    async address => {
      const folder = await folders.open(address);
      expect(folder.uri).toBe(address.replace(/\/$/, ''));
      expect(get).toHaveBeenLastCalledWith(bucket);
    },
  );

  it.each([
    's3://models',
    's3://models/llms-private/a',
    's3://other/llms/a',
    'file:///etc',
    'file:///srv/models-private',
  ])('does not open %s, and says what it would', async address => {
    await expect(folders.open(address)).rejects.toThrow(
      'These are: s3://models/llms, file:///srv/models.',
    );
  });
});

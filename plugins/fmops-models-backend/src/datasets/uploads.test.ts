import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINEER } from '../__testUtils__/startModelsBackend';
import { dataset as datasetOf } from '../__testUtils__/entities';
import {
  chat,
  startUploads,
  STRANGER,
  TEAM,
} from './__testUtils__/startUploads';

const root = mkdtempSync(path.join(tmpdir(), 'fmops-uploads-'));
const folder = path.join(root, 'store');
const store = {
  owner: TEAM,
  folder,
  cluster: 'local',
  namespace: 'team-language',
  claim: 'team-data',
  claimPath: 'datasets',
};

const exampleDataset = datasetOf('known');

const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));

const data = chat('One?') + chat('Two?');

describe('uploads to a folder', () => {
  let portal: Awaited<ReturnType<typeof startUploads>>;

  beforeAll(async () => {
    portal = await startUploads({
      entities: [exampleDataset],
      stores: [store],
    });
  });
  afterAll(async () => {
    await portal?.backend.stop();
    rmSync(root, { recursive: true });
  });

  const errorOf = async (answer: Response) => {
    const { error } = (await answer.json()) as {
      error: { message: string; problems?: { line: number }[] };
    };
    return { status: answer.status, ...error };
  };

  it('keeps the rows, and tells of them', async () => {
    const answer = await portal.upload(data, { title: 'Our chats' });
    expect(answer.status).toBe(201);
    const { dataset, created } = await answer.json();
    expect(created).toBe(true);
    expect(dataset).toMatchObject({
      name: 'chats',
      entityRef: 'modeldataset:default/chats',
      title: 'Our chats',
      owner: TEAM,
      rows: 2,
      layout: 'messages',
      uploadedBy: ENGINEER,
      uri: expect.stringMatching(
        /^pvc:\/\/team-data\/datasets\/chats\/[\w-]+$/,
      ),
    });
    const [file, ...others] = files();
    expect(others).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(data);
    // As pods see it by the claim
    expect(path.relative(folder, path.dirname(file))).toBe(
      dataset.uri.slice('pvc://team-data/datasets/'.length),
    );
    const listed = await (await portal.call('/v1/datasets')).json();
    expect(listed.items).toEqual([dataset]);
  });

  it('appears in the catalog, marked as private, without its rows', async () => {
    const read = () =>
      portal.ask(
        '/catalog/entities/by-name/modeldataset/default/chats',
        ENGINEER,
      );
    let answer = await read();
    while (!answer.ok) {
      await sleep(100);
      answer = await read();
    }
    const entity = await answer.json();
    expect(entity.metadata).toMatchObject({
      title: 'Our chats',
      labels: { 'fmops.dev/visibility': 'private' },
      annotations: {
        'fmops.dev/digest': expect.stringMatching(/^sha256:/),
        'fmops.dev/uploaded-by': ENGINEER,
      },
    });
    expect(entity.spec).toMatchObject({
      type: 'conversation',
      owner: TEAM,
      rows: 2,
      sizeBytes: data.length,
      columns: [{ name: 'messages', type: 'list' }],
    });
    expect(JSON.stringify(entity)).not.toContain('One?');
  });

  it('stores the same rows once, whatever they are called', async () => {
    for (const name of ['chats', 'again']) {
      const answer = await portal.upload(data, { name });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        created: false,
        dataset: { name: 'chats' },
      });
    }
    expect(files()).toHaveLength(1);
  });

  it('stores the same rows once, also when they come at the same time', async () => {
    const rows = chat('At once?');
    const answers = await Promise.all(
      ['first', 'second', 'third'].map(name => portal.upload(rows, { name })),
    );
    const results = await Promise.all(answers.map(answer => answer.json()));
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ dataset }) => dataset.name)).size).toBe(1);
    expect(files()).toHaveLength(2);
    await portal.call(`/v1/datasets/${results[0].dataset.name}`, {
      method: 'DELETE',
    });
  });

  it.each([
    ['a name that has other rows', { name: 'chats' }, 409, /^name: /],
    [
      'a name that another dataset of the catalog has',
      { name: exampleDataset.metadata.name },
      409,
      /^name: /,
    ],
    ['a name that leads elsewhere', { name: '../../etc' }, 400, /name/],
    ['a name with a slash', { name: 'a/b' }, 400, /name/],
    ['a name that is no text of a name', { name: 'a%00b' }, 400, /name/],
    [
      'the store of another group',
      { owner: 'group:default/vision-team' },
      403,
      /is no member/,
    ],
    ['somebody else', { user: STRANGER }, 403, /is no member/],
    ['an owner without a store', { owner: ENGINEER }, 400, /has no store/],
    ['pictures', { type: 'image/png' }, 400, /media type/],
  ])('refuses %s', async (_, change, status, message) => {
    const answer = await errorOf(
      await portal.upload(chat('Other?'), { name: 'other', ...change }),
    );
    expect(answer).toMatchObject({
      status,
      message: expect.stringMatching(message),
    });
    expect(files()).toHaveLength(1);
  });

  it('names the lines that are wrong, and keeps nothing', async () => {
    const answer = await errorOf(
      await portal.upload(`${data}{"messages": []}\nno json\n`, {
        name: 'broken',
      }),
    );
    expect(answer.status).toBe(400);
    expect(answer.problems?.map(({ line }) => line)).toEqual([3, 4]);
    expect(files()).toHaveLength(1);
    expect((await portal.call('/v1/datasets/broken')).status).toBe(404);
    // The name is free again
    const second = await portal.upload(chat('Now?'), { name: 'broken' });
    expect(second.status).toBe(201);
    await portal.call('/v1/datasets/broken', { method: 'DELETE' });
  });

  it('refuses what is too large, told before or not', async () => {
    const large = chat('Large?').repeat(30_000);
    const told = await errorOf(await portal.upload(large, { name: 'large' }));
    const streamed = await errorOf(
      await portal.upload(new Blob([large]).stream(), { name: 'large' }),
    );
    for (const { status, message } of [told, streamed]) {
      expect(status).toBe(400);
      expect(message).toMatch(/larger than 2 MB/);
    }
    expect(files()).toHaveLength(1);
  });

  it('leaves nothing of an upload that is cut off', async () => {
    const gone = new AbortController();
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(Buffer.from(chat('Endless?').repeat(100)));
        await sleep(5);
      },
    });
    const upload = portal
      .upload(body, { name: 'cut', signal: gone.signal })
      .catch(error => error);
    while (files().length < 2) await sleep(10);
    // Others can't take the name meanwhile
    const busy = await errorOf(await portal.upload(chat('?'), { name: 'cut' }));
    expect(busy).toMatchObject({
      status: 409,
      message: expect.stringMatching(/being uploaded/),
    });
    gone.abort();
    await upload;
    while (files().length > 1) await sleep(10);
    // The name is free a moment after the rows are gone
    let second = await portal.upload(chat('?'), { name: 'cut' });
    while (second.status === 409) {
      await sleep(10);
      second = await portal.upload(chat('?'), { name: 'cut' });
    }
    expect(second.status).toBe(201);
    await portal.call('/v1/datasets/cut', { method: 'DELETE' });
    expect(files()).toHaveLength(1);
  });

  it('is listed to those who may read it', async () => {
    const stores = async (user?: string) =>
      (await (await portal.call('/v1/dataset-stores', { user })).json()).items;
    expect(await stores()).toEqual([
      {
        owner: TEAM,
        cluster: 'local',
        namespace: 'team-language',
        maxBytes: 2_000_000,
      },
    ]);
    expect(await stores(STRANGER)).toEqual([]);
  });

  it('is deleted by its owner alone, from the catalog too', async () => {
    const remove = (user: string) =>
      portal.call('/v1/datasets/chats', { method: 'DELETE', user });
    expect((await remove(STRANGER)).status).toBe(403);
    expect(files()).toHaveLength(1);
    expect((await remove(ENGINEER)).status).toBe(204);
    expect(files()).toEqual([]);
    expect((await remove(ENGINEER)).status).toBe(404);
    const read = () =>
      portal.ask(
        '/catalog/entities/by-name/modeldataset/default/chats',
        ENGINEER,
      );
    while ((await read()).ok) await sleep(100);
  });
});

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  exampleChatPrompt,
  examplePromptTemplate,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import request from 'supertest';
import { startEvaluationsBackend } from '../../__testUtils__/startEvaluationsBackend';

const path = '/api/fmops-evaluations/v1/sets';
const owner = 'group:default/language-team';
const prompt = 'prompttemplate:default/example-chat';

const newSet = {
  name: 'support-questions',
  title: 'Support questions',
  useCase: 'Answers of the support assistant',
  owner,
  visibility: 'shared',
  prompts: [{ ref: 'PromptTemplate:default/example-chat', version: '1' }],
  takesRatings: false,
};

/** Users of two teams; `denied` are names of permissions. */
async function start(denied: string[] = []) {
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async credentials => {
      const { userEntityRef } = (
        credentials as ReturnType<typeof mockCredentials.user>
      ).principal;
      const team = userEntityRef.endsWith('member')
        ? owner
        : 'group:default/others';
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, team] };
    },
  });
  const { auditor, server } = await startEvaluationsBackend({
    entities: [examplePromptTemplate, exampleChatPrompt],
    features: [permissions.factory, userInfo.factory],
  });
  const as =
    (user: string) =>
    (method: 'get' | 'post' | 'put' | 'delete', url: string, body?: object) => {
      const sent = request(server)
        [method](`${path}${url}`)
        .set('Authorization', mockCredentials.user.header(user));
      return body ? sent.send(body) : sent;
    };
  return {
    auditor,
    member: as('user:default/member'),
    stranger: as('user:default/stranger'),
  };
}

it('goes from a new set over a draft to a version and a file', async () => {
  const { auditor, member } = await start();
  const { body: set, status } = await member('post', '', newSet);
  expect(status).toBe(201);
  expect(set).toMatchObject({
    owner,
    editable: true,
    prompts: [{ ref: prompt, version: '1' }],
  });

  const added = await member('post', `/${set.id}/rows`, {
    key: 'a',
    text: '=1+1',
    label: 'x',
  });
  expect(added.body).toMatchObject({
    input: { text: '=1+1' },
    source: 'edit',
    addedBy: 'user:default/member',
  });
  const text = '{"key":"b","text":"two"}\n';
  const imported = await member('post', `/${set.id}/import`, {
    format: 'jsonl',
    text,
    preview: false,
  });
  expect(imported.body).toMatchObject({ added: 1 });
  const draft = await member('get', `/${set.id}/versions`);
  expect(draft.body).toEqual({
    items: [],
    draft: { rowCount: 2, added: 2, changed: 0, removed: 0 },
  });
  const published = await member('post', `/${set.id}/versions`, {
    note: 'First',
  });
  expect(published.body).toMatchObject({
    number: 1,
    rowCount: 2,
    labelledCount: 1,
  });

  const jsonl = await member(
    'get',
    `/${set.id}/export?version=1&format=jsonl`,
  ).responseType('blob');
  expect(jsonl.body.toString()).toBe(
    '{"key":"a","text":"=1+1","label":"x"}\n{"key":"b","text":"two"}\n',
  );
  expect(jsonl.headers['content-type']).toBe(
    'application/jsonl; charset=utf-8',
  );
  expect(jsonl.headers['content-disposition']).toBe(
    'attachment; filename="support-questions-1.jsonl"',
  );
  const csv = await member('get', `/${set.id}/export?version=1&format=csv`);
  expect(csv.text).toContain(`"a","'=1+1","","","","x"`);

  await member('delete', `/${set.id}/rows?key=a`).expect(204);
  const diff = await member('get', `/${set.id}/diff?from=1&to=draft`);
  expect(diff.body).toMatchObject({
    removed: 1,
    items: [{ kind: 'removed', key: 'a' }],
  });
  await member('delete', `/${set.id}/draft`).expect(204);
  const rows = await member('get', `/${set.id}/rows?version=draft&text=TWO`);
  expect(rows.body).toMatchObject({ total: 1, items: [{ key: 'b' }] });
  expect(
    auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId),
  ).toEqual([
    'evaluation-set-create',
    'evaluation-set-row-put',
    'evaluation-set-import',
    'evaluation-set-publish',
    'evaluation-set-row-remove',
    'evaluation-set-discard',
  ]);
});

it('shows shared sets to readers, and drafts to the owner alone', async () => {
  const { member, stranger } = await start();
  const { body: set } = await member('post', '', newSet);
  expect((await stranger('get', '')).body).toMatchObject({
    total: 1,
    items: [{ editable: false }],
  });
  expect((await stranger('get', `/${set.id}/versions`)).body).toEqual({
    items: [],
  });
  const draft = await stranger('get', `/${set.id}/rows?version=draft`);
  expect([draft.status, draft.body.error.message]).toEqual([
    400,
    expect.stringContaining('members of the owner'),
  ]);
  await stranger('get', `/${set.id}/diff?from=0&to=draft`).expect(400);
  await stranger('get', `/${set.id}/export?version=draft&format=csv`).expect(
    400,
  );
});

it.each([
  ['a private set', { visibility: 'private' }, []],
  ['a shared set without the permission', {}, ['fmops.evaluation-set.read']],
])(
  'hides %s from others as if it were not there',
  async (_what, change, denied) => {
    const { member, stranger } = await start(denied);
    const { body: set } = await member('post', '', { ...newSet, ...change });
    await member('get', `/${set.id}`).expect(200);
    expect((await stranger('get', '')).body).toEqual({ total: 0, items: [] });
    const id = encodeURIComponent(prompt);
    expect((await stranger('get', `?prompt=${id}`)).body.total).toBe(0);
    for (const url of [
      '',
      '/versions',
      '/rows?version=1',
      '/diff?from=0&to=1',
      '/export?version=1&format=csv',
    ]) {
      const { status, body } = await stranger('get', `/${set.id}${url}`);
      expect([status, body.error.message]).toEqual([
        404,
        `There is no evaluation catalog '${set.id}'`,
      ]);
    }
    await stranger('post', `/${set.id}/versions`, {}).expect(404);
  },
);

it('lets nobody write but members of the owner with the permission', async () => {
  const { member, stranger } = await start();
  const { body: set } = await member('post', '', newSet);
  await stranger('post', '', { ...newSet, name: 'mine' }).expect(403);
  await stranger('put', `/${set.id}`, fieldsOf(newSet)).expect(403);
  await stranger('post', `/${set.id}/rows`, { text: 'a' }).expect(403);
  await stranger('delete', `/${set.id}/rows?key=a`).expect(403);
  await stranger('post', `/${set.id}/import`, {
    format: 'csv',
    text: 'text',
    preview: true,
  }).expect(403);
  await stranger('post', `/${set.id}/versions`, {}).expect(403);
  await stranger('delete', `/${set.id}/draft`).expect(403);
  const denied = await start(['fmops.evaluation-set.create']);
  const { status, body } = await denied.member('post', '', newSet);
  expect([status, body.error.message]).toEqual([
    403,
    expect.stringContaining('fmops.evaluation-set.create'),
  ]);
});

function fieldsOf({ name, owner: _owner, ...fields }: typeof newSet) {
  return fields;
}

it('finds sets by text and prompt', async () => {
  const { member } = await start();
  await member('post', '', newSet);
  await member('post', '', {
    ...newSet,
    name: 'stories',
    title: '100% stories',
    prompts: [],
  });
  const total = async (query: string) =>
    (await member('get', query)).body.total;
  expect(await total('?text=STORIES')).toBe(1);
  expect(await total('?text=100%25')).toBe(1);
  expect(await total('?text=%25%25')).toBe(0);
  expect(await total(`?prompt=${encodeURIComponent(prompt)}`)).toBe(1);
  expect(await total(`?owner=${encodeURIComponent(owner)}`)).toBe(2);
  expect(await total('?limit=1')).toBe(2);
});

it.each([
  [
    'a prompt that is not there',
    { prompts: [{ ref: 'prompttemplate:default/none' }] },
    'prompts[0].ref',
  ],
  [
    'a prompt twice',
    { prompts: [{ ref: prompt }, { ref: prompt }] },
    'prompts[1].ref',
  ],
  ['a name that is no name', { name: 'Support questions' }, 'name'],
  ['a title with a NUL', { title: 'a\u0000b' }, 'title'],
  ['a foreign field', { colour: 'red' }, 'additional properties'],
])('refuses %s', async (_what, change, field) => {
  const { member } = await start();
  const { status, body } = await member('post', '', { ...newSet, ...change });
  expect(status).toBe(400);
  expect(JSON.stringify(body.error)).toContain(field);
});

it('refuses a name that is taken', async () => {
  const { member } = await start();
  await member('post', '', newSet).expect(201);
  const { status, body } = await member('post', '', newSet);
  expect([status, body.error.message]).toEqual([
    409,
    expect.stringContaining("'support-questions' already"),
  ]);
});

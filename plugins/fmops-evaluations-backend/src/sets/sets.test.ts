import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  NewEvaluationSet,
  NewSetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { EvaluationSets } from './EvaluationSets';

const owner = 'group:default/language-team';
const by = 'user:default/editor';
const origin = { by, source: 'edit' } as const;
const page = { limit: 100, offset: 0 };

const newSet: NewEvaluationSet = {
  name: 'support-questions',
  title: 'Support questions',
  useCase: 'Answers of the support assistant',
  owner,
  visibility: 'shared',
  prompts: [],
  takesRatings: false,
};

const row = (key: string, text = `question ${key}`): NewSetRow => ({
  key,
  input: { text },
  expected: `answer ${key}`,
});

const lines = (rows: object[]) =>
  rows.map(one => JSON.stringify(one)).join('\n');

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('sets on %s', databaseId => {
  let knex: Knex;
  let sets: EvaluationSets;
  let id: string;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await migrate(mockServices.database.mock({ getClient: async () => knex }));
    sets = new EvaluationSets(knex);
    ({ id } = await sets.create(newSet, by));
  });

  /** One after the other: rows stand in the order in which they came. */
  const add = async (...rows: NewSetRow[]) => {
    for (const one of rows) await sets.addRow(id, one, origin);
  };
  const keys = async (version: number | 'draft') =>
    (await sets.rows(id, version, page)).items.map(({ key }) => key);

  it('never changes a published version', async () => {
    await add(row('a'), row('b'), row('c'));
    const first = await sets.publish(id, by, 'The first ones');
    await sets.addRow(id, row('b', 'another question'), origin);
    await sets.removeRow(id, 'a');
    await sets.addRow(id, row('d'), origin);
    const before = await sets.rows(id, 1, page);
    const second = await sets.publish(id, by);

    expect(first).toMatchObject({ number: 1, rowCount: 3, labelledCount: 3 });
    expect(second).toMatchObject({ number: 2, rowCount: 3 });
    expect(second.digest).not.toBe(first.digest);
    expect(await sets.rows(id, 1, page)).toEqual(before);
    expect(before.items.map(({ input }) => input)).toEqual([
      { text: 'question a' },
      { text: 'question b' },
      { text: 'question c' },
    ]);
    // A changed row keeps its place
    expect(await keys(2)).toEqual(['b', 'c', 'd']);
    expect((await sets.versions(id)).map(({ number }) => number)).toEqual([
      2, 1,
    ]);
    expect(await sets.get(id)).toMatchObject({
      latestVersion: 2,
      rowCount: 3,
      labelled: true,
    });
  });

  it('tells how versions differ', async () => {
    await add(row('a'), row('b'), row('c'));
    await sets.publish(id, by);
    await sets.addRow(id, row('b', 'another question'), origin);
    await sets.removeRow(id, 'a');
    await sets.addRow(id, row('d'), origin);
    // Taken out and put back: no difference
    await sets.removeRow(id, 'c');
    await sets.addRow(id, row('c'), origin);

    const diff = await sets.diff(id, 1, 'draft', page);
    expect(diff).toMatchObject({ added: 1, removed: 1, changed: 1 });
    expect(diff.items.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'removed a',
      'changed b',
      'added d',
    ]);
    expect(diff.items[1]).toMatchObject({
      before: { input: { text: 'question b' } },
      after: { input: { text: 'another question' } },
    });
    expect(await sets.diff(id, 0, 1, page)).toMatchObject({
      added: 3,
      removed: 0,
    });
    const back = await sets.diff(id, 'draft', 1, page);
    expect(back).toMatchObject({ added: 1, removed: 1, changed: 1 });
    const second = await sets.diff(id, 1, 'draft', { limit: 1, offset: 1 });
    expect(second.items).toEqual([diff.items[1]]);
  });

  it('takes a draft back', async () => {
    await add(row('a'), row('b'));
    await sets.publish(id, by);
    await sets.addRow(id, row('a', 'changed'), origin);
    await sets.removeRow(id, 'b');
    await sets.addRow(id, row('c'), origin);
    await sets.discard(id);
    expect(await sets.draft(id)).toEqual({
      rowCount: 2,
      added: 0,
      changed: 0,
      removed: 0,
    });
    await expect(sets.publish(id, by)).rejects.toThrow('nothing to publish');
  });

  it('has the same digest for the same rows, in whatever order', async () => {
    await add(row('a'));
    await add(row('b'));
    const first = await sets.publish(id, by);
    const other = await sets.create({ ...newSet, name: 'other' }, by);
    await sets.addRow(other.id, row('b'), origin);
    await sets.addRow(other.id, row('a'), origin);
    expect((await sets.publish(other.id, by)).digest).toBe(first.digest);
  });

  it('publishes once and loses no row when many write at once', async () => {
    await add(row('a'));
    const writes = await Promise.allSettled([
      ...[1, 2, 3].map(() => sets.publish(id, by)),
      ...[1, 2, 3].map(n => sets.addRow(id, row(`x${n}`), origin)),
      ...[1, 2, 3].map(n => sets.addRow(id, row('same', `text ${n}`), origin)),
    ]);
    await sets.publish(id, by).catch(() => undefined);
    const versions = await sets.versions(id);
    expect(versions.map(({ number }) => number).reverse()).toEqual(
      versions.map((_, index) => index + 1),
    );
    expect(await keys(versions.length)).toHaveLength(5);
    expect(writes.slice(3).every(({ status }) => status === 'fulfilled')).toBe(
      true,
    );
  });

  it('imports a file once, however often it is handed in', async () => {
    const text = lines([
      { key: 'a', text: 'one', label: 'positive' },
      { messages: [{ role: 'user', content: 'two' }], expected: '2' },
      { input: { variables: { topic: 'three', age: 6 } } },
    ]);
    const file = { format: 'jsonl', text } as const;
    const preview = await sets.importFile(id, file, origin, true);
    expect(preview).toMatchObject({ added: 3, changed: 0, problems: [] });
    expect(preview.sample).toHaveLength(3);
    expect(await keys('draft')).toEqual([]);

    await sets.importFile(id, file, origin, false);
    expect(await sets.importFile(id, file, origin, false)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
    });
    const { items } = await sets.rows(id, 'draft', page);
    expect(items.map(({ input }) => Object.keys(input)[0])).toEqual([
      'text',
      'messages',
      'variables',
    ]);
  });

  it('imports nothing of a file with a problem, and tells each line', async () => {
    const text = [
      '{"text": "good"}',
      '{not json',
      '[]',
      '{"text": ""}',
      '{"text": "a", "messages": [{"role": "user", "content": "b"}]}',
      '{"text": "a", "colour": "red"}',
      '{"key": "k", "text": "a"}',
      '{"key": "k", "text": "b"}',
      '{"text": "\\ud800"}',
      '{"key": "a\\u0000b", "text": "c"}',
    ].join('\n');
    const result = await sets.importFile(
      id,
      { format: 'jsonl', text },
      origin,
      false,
    );
    expect(result.problemCount).toBe(8);
    expect(
      result.problems.map(({ line, message }) => `${line} ${message}`),
    ).toEqual([
      '2 is no JSON',
      '3 is no JSON object',
      expect.stringMatching(/^4 text: /),
      '5 must have one of text, messages and variables',
      expect.stringMatching(/^6 .*colour/),
      "8 has the key 'k' of line 7 again",
      expect.stringMatching(/^9 has half a character/),
      expect.stringMatching(/^10 key: /),
    ]);
    expect(await keys('draft')).toEqual([]);
  });

  it('reads CSV, with variables as columns', async () => {
    const text =
      '\ufeffkey,variables.topic,expected,label\r\nk1,"a ""b"",\nc",,good\r\nk2,d,e,\r\n';
    await sets.importFile(id, { format: 'csv', text }, origin, false);
    const { items } = await sets.rows(id, 'draft', page);
    expect(items).toMatchObject([
      {
        key: 'k1',
        input: { variables: { topic: 'a "b",\nc' } },
        label: 'good',
      },
      { key: 'k2', input: { variables: { topic: 'd' } }, expected: 'e' },
    ]);
    const broken = await sets.importFile(
      id,
      { format: 'csv', text: 'text\n"a' },
      origin,
      true,
    );
    expect(broken.problems).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringContaining('is no CSV'),
      },
    ]);
  });

  it('keeps hostile text as data', async () => {
    const hostile = `<img src=x onerror=alert(1)> '); drop table evaluation_sets; -- %_! \u0000 {{x}}`;
    await add({ input: { text: hostile } }, row('plain'));
    const found = await sets.rows(id, 'draft', { ...page, text: '%_! ' });
    expect(found.items).toMatchObject([{ input: { text: hostile } }]);
    expect((await sets.rows(id, 'draft', { ...page, text: '%' })).total).toBe(
      1,
    );
  });

  it('takes rated answers with consent alone, and where it is open to them', async () => {
    const rating = { by, source: 'rating', sourceRef: 'rating-1' } as const;
    const consent = { by, at: '2026-11-22T00:00:00.000Z' };
    await expect(sets.addRow(id, row('a'), rating)).rejects.toThrow('consent');
    await expect(
      sets.addRow(id, row('a'), { ...rating, consent }),
    ).rejects.toThrow('takes no rated answers');
    await sets.update(id, { ...newSet, takesRatings: true });
    expect(
      await sets.addRow(id, row('a'), { ...rating, consent }),
    ).toMatchObject({
      source: 'rating',
      sourceRef: 'rating-1',
      consent,
    });
  });

  it('holds 100,000 rows without copying them, and no more', async () => {
    const text = lines(
      Array.from({ length: 100_000 }, (_, n) => ({
        key: `k${n}`,
        text: `question ${n}`,
        label: 'a',
      })),
    );
    await sets.importFile(id, { format: 'jsonl', text }, origin, false);
    await sets.publish(id, by);
    await sets.addRow(id, row('k5', 'changed'), origin);
    const second = await sets.publish(id, by);
    expect(second.rowCount).toBe(100_000);
    const [{ count }] = await knex('evaluation_set_rows').count({ count: '*' });
    expect(Number(count)).toBe(100_001);
    const last = await sets.rows(id, 2, { limit: 10, offset: 99_990 });
    const found = await sets.rows(id, 2, { ...page, text: 'QUESTION 77777' });
    const diff = await sets.diff(id, 1, 2, page);
    expect(last.items).toHaveLength(10);
    expect(found.items.map(({ key }) => key)).toEqual(['k77777']);
    expect(diff).toMatchObject({ added: 0, removed: 0, changed: 1 });
    await expect(sets.addRow(id, row('one more'), origin)).rejects.toThrow(
      '100000 are allowed',
    );
  });
});

it('is rolled back', async () => {
  const knex = await databases.init('SQLITE_3');
  await migrate(mockServices.database.mock({ getClient: async () => knex }));
  const { down } = require('../../migrations/20261122_sets.js');
  await down(knex);
  expect(await knex.schema.hasTable('evaluation_sets')).toBe(false);
});

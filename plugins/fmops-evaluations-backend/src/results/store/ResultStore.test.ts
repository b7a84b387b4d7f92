import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../../database/migrate';
import { BoardReader } from '../boards';
import { checkEvaluation } from '../check';
import { ResultStore } from './ResultStore';
import { deleteRowsBefore } from './scheduleRowRetention';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const evaluation = (seed: number, rows = 300) =>
  checkEvaluation({
    model: { ref: 'foundationmodel:default/m', version: '1' },
    ...{ method: 'benchmark', benchmark: 'mmlu', data: {} },
    settings: { seed },
    scores: [{ metric: 'acc', value: 0.5, higherIsBetter: true }],
    rows: Array.from({ length: rows }, (_, index) => ({
      ...{ key: `q${index}`, input: `${seed}`, scores: { acc: index % 2 } },
    })),
  });

const OURS = {
  ...{ createdBy: 'user:default/guest', format: 'fmops' },
  delivery: 'person' as const,
};
const RUN = {
  ...{ createdBy: 'group:default/team', format: 'run' },
  delivery: 'run' as const,
};

describe.each(databases.eachSupportedId())('ResultStore on %s', id => {
  const start = async () => {
    const database = await migrate(
      mockServices.database({ knex: await databases.init(id) }),
    );
    return { database, store: new ResultStore(database) };
  };

  it('records the same once, whoever brings it at the same time', async () => {
    const { database, store } = await start();
    const both = [evaluation(1), evaluation(2)];
    const found = await Promise.all(
      [both, [...both].reverse(), both].map(some => store.add(some, OURS)),
    );
    const created = found.flat().filter(one => one.created);
    expect(created).toHaveLength(2);
    const [{ count }] = await database('result_rows').count({ count: '*' });
    expect(Number(count)).toBe(600);
  });

  it('records all or nothing', async () => {
    const { database, store } = await start();
    const broken = evaluation(2);
    broken.scores.push({ ...broken.scores[0] });
    // Errors of SQLite come from another realm than those that Jest knows.
    await expect(
      store.add([evaluation(1), broken], OURS),
    ).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
    for (const table of ['results', 'result_scores', 'result_rows']) {
      expect(await database(table)).toEqual([]);
    }
  });

  it('lets a run vouch for what a person brought, and not the other way', async () => {
    const { store } = await start();
    const run = { cluster: 'local', uid: 'u' };
    await store.add([evaluation(1)], OURS);
    const [byRun] = await store.add([{ ...evaluation(1), run }], RUN);
    expect(byRun).toMatchObject({
      created: false,
      evaluation: {
        ...{ run, createdBy: RUN.createdBy },
        source: { delivery: 'run' },
      },
    });
    const [again] = await store.add([evaluation(1)], OURS);
    expect(again.evaluation).toEqual(byRun.evaluation);
    const listed = await store.list([byRun.evaluation.model.ref], {
      run: 'local/u',
    });
    expect(listed.items).toEqual([byRun.evaluation]);
  });

  it('keeps scores and what is compared when it deletes rows', async () => {
    const { database, store } = await start();
    const [{ evaluation: kept }] = await store.add([evaluation(1)], OURS);
    await deleteRowsBefore(database, new Date(0).toISOString());
    expect(await database('result_rows')).toHaveLength(300);
    const later = new Date(Date.now() + 1_000).toISOString();
    await deleteRowsBefore(database, later);
    expect(await database('result_rows')).toEqual([]);
    expect(await store.get(kept.id)).toEqual({
      ...kept,
      rowsDeletedAt: expect.any(String),
    });
    const { byMetric } = await store.vectors(kept.id);
    expect(byMetric.get('acc')).toHaveLength(300);
  });

  it('removes all of an evaluation', async () => {
    const { database, store } = await start();
    const [{ evaluation: gone }] = await store.add([evaluation(1)], OURS);
    await store.remove(gone.id);
    for (const table of ['result_scores', 'result_rows', 'result_vectors']) {
      expect(await database(table)).toEqual([]);
    }
  });

  it('reads leaderboards', async () => {
    const { database, store } = await start();
    await store.add([evaluation(1), evaluation(2)], OURS);
    const boards = new BoardReader(database);
    const models = ['foundationmodel:default/m'];
    const subject = { benchmark: 'mmlu' };
    expect(await boards.summaries(models)).toMatchObject([
      { title: 'MMLU', models: 1, evaluations: 2 },
    ]);
    expect(await boards.metrics(subject, models)).toMatchObject([
      { metric: 'acc', models: 1 },
    ]);
    expect(await boards.entries(subject, 'acc', models)).toHaveLength(2);
    expect(await boards.entries(subject, 'acc', [])).toEqual([]);
  });
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { until } from '@fmops/test-servers';
import { ENDPOINT, MODEL, sceneOn, START } from './__testUtils__/scene';
import { REPORTED, SAMPLED } from './ObjectiveWatch';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('objectives on %s', databaseId => {
  const scene = async () => sceneOn(await databases.init(databaseId));
  const at = (days: number) =>
    new Date(START + days * 24 * 60 * 60_000).toISOString();

  it('begins a breach with the second value in a row that misses, and ends it likewise', async () => {
    const { add, measure, store } = await scene();
    const { id } = await add();
    await measure({ value: 900 });
    await measure({ value: 1_500 });
    expect(await store.openBreaches([id])).toEqual(new Map());
    await measure({ value: 1_200 });
    await measure({ value: 2_000 });
    await measure({ value: 800 });
    expect((await store.openBreaches([id])).get(id)).toMatchObject({
      ...{ since: at(1), worst: 2_000, limit: 1_000 },
    });
    await measure({ value: 700 });
    expect(await store.openBreaches([id])).toEqual(new Map());
    const { breaches, measurements } = await store.history(id);
    expect(breaches).toMatchObject([{ since: at(1), until: at(5) }]);
    expect(measurements.map(({ value }) => value)).toEqual([
      900, 1_500, 1_200, 2_000, 800, 700,
    ]);
  });

  it('takes what can not be measured for not known: no breach begins or ends by it', async () => {
    const { add, measure, store } = await scene();
    const { id } = await add();
    await measure({ value: 1_500 });
    await measure(new Error('Prometheus is away'));
    await measure({ value: Number.NaN });
    await measure({ value: 1_500 });
    await measure({ problem: 'nothing' });
    expect((await store.openBreaches([id])).get(id)?.worst).toBe(1_500);
    const { measurements } = await store.history(id);
    expect(measurements.map(({ problem }) => problem)).toEqual([
      undefined,
      'Prometheus is away',
      'What was measured is no number.',
      undefined,
      'nothing',
    ]);
  });

  it('measures once, however many replicas look', async () => {
    const { add, store, watch, now } = await scene();
    const { id } = await add();
    await Promise.all([1, 2, 3, 4].map(() => watch().measureDue(now)));
    expect((await store.history(id)).measurements).toHaveLength(1);
  });

  it('is held up by none that hangs', async () => {
    const { add, store, watch, now } = await sceneOn(
      await databases.init(databaseId),
      'cost',
    );
    const hanging = await add({ indicator: 'cost' });
    const others = await Promise.all([1, 2, 3, 4, 5].map(() => add()));
    const done = watch().measureDue(now);
    const measurementsOf = async ({ id }: { id: string }) =>
      (await store.history(id)).measurements;
    await until(async () =>
      (
        await Promise.all(others.map(measurementsOf))
      ).every(({ length }) => length === 1),
    );
    expect(await measurementsOf(hanging)).toEqual([]);
    await done;
    expect(await measurementsOf(hanging)).toMatchObject([
      { problem: 'The measurement took longer than 3 s' },
    ]);
  });

  it('measures what is sampled by itself', async () => {
    const { add, store, watch, now } = await scene();
    const sampled = await add({ indicator: 'quality' });
    const reported = await add();
    const count = async ({ id }: { id: string }) =>
      (await store.history(id)).measurements.length;
    await watch().measureDue(now, REPORTED);
    expect([await count(sampled), await count(reported)]).toEqual([0, 1]);
    await watch().measureDue(now, SAMPLED);
    expect([await count(sampled), await count(reported)]).toEqual([1, 1]);
  });

  it('knows which side of the limit is bad', async () => {
    const { add, measure, store } = await scene();
    const { id } = await add({ indicator: 'goodRatings', limit: 80 });
    await measure({ value: 60 });
    await measure({ value: 70 });
    expect((await store.openBreaches([id])).get(id)?.worst).toBe(60);
  });

  it('tells the owners once, with a form that is filled in', async () => {
    const { add, measure, notices, notifications, now } = await scene();
    await add({ indicator: 'goodRatings', limit: 80 });
    await measure({ value: 55 });
    await Promise.all([notices.tellDue(now), notices.tellDue(now)]);
    expect(notifications.send).toHaveBeenCalledTimes(1);
    const [{ recipients, payload }] = notifications.send.mock.calls[0];
    expect(recipients.entityRef).toEqual(['group:default/team']);
    expect(payload).toMatchObject({
      title: 'Chat misses its objective: Good ratings',
      description: `Since ${at(
        0,
      )} it has been 55 %, where it is to be at least 80 %. Align a model: the form is filled in.`,
      topic: 'objective-missed',
    });
    const link = new URL(payload.link, 'https://portal.example.com');
    expect(link.pathname).toBe('/create/templates/default/align');
    expect(JSON.parse(link.searchParams.get('formData')!)).toEqual({
      baseModel: MODEL,
    });
  });

  it('tells later what it could not tell', async () => {
    const { add, measure, notices, notifications, now } = await scene();
    await add();
    await measure({ value: 2_000 });
    await measure({ value: 2_000 });
    notifications.send.mockRejectedValueOnce(new Error('away'));
    await notices.tellDue(now);
    await notices.tellDue(now);
    expect(notifications.send).toHaveBeenCalledTimes(1);
    await notices.tellDue(now + 5 * 60_000);
    await notices.tellDue(now + 15 * 60_000);
    expect(notifications.send).toHaveBeenCalledTimes(2);
    expect(notifications.send.mock.calls[1][0].payload.link).toBe(
      '/catalog/default/component/chat/objectives',
    );
  });

  it('says what is wrong where the endpoint is gone', async () => {
    const { add, measure, store } = await scene();
    const { id } = await add({ endpoint: `${ENDPOINT}-gone` });
    await measure({ value: 1 });
    const { measurements } = await store.history(id);
    expect(measurements[0].problem).toMatch(/not in the catalog/);
  });

  it('takes an objective away with all that was measured', async () => {
    const { add, measure, store } = await scene();
    const { id } = await add();
    await measure({ value: 2_000 });
    await measure({ value: 2_000 });
    await store.remove(id);
    expect(await store.one(id)).toBeUndefined();
    expect(await store.history(id)).toEqual({ measurements: [], breaches: [] });
  });
});

import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  examplePromptTemplate,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { endpoint, ENDPOINT, START } from '../__testUtils__/scene';
import {
  GoodRatingsReader,
  MetricReader,
  QualityReader,
  RatingDropReader,
} from '.';

const MINUTE = 60_000;
const workload = { ref: { cluster: 'local', uid: 'u' } } as Workload;
const subject = (...serving: Workload[]) => ({
  ...{ entity: endpoint, entityRef: ENDPOINT },
  workloads: async () => serving,
});
const fields: ObjectiveFields = {
  indicator: 'firstToken',
  limit: 1_000,
  windowMinutes: 60,
};

describe('what Prometheus tells', () => {
  const told = (points: { x: number; value: number }[], rest = {}) => ({
    metrics: async () => ({
      status: 'ok' as const,
      range: '1h' as const,
      readAt: '',
      stepSeconds: 60,
      sources: [],
      series: [
        { id: 'timeToFirstTokenP95', title: '', chart: '', points },
        {
          ...{ id: 'errorShare', title: '', chart: '' },
          points: [{ x: START, value: 99 }],
        },
      ],
      ...rest,
    }),
  });
  const reader = (workloads: ReturnType<typeof told>) =>
    new MetricReader('timeToFirstTokenP95', {
      workloads,
      token: async () => 'token',
    });

  it('is the mean of the window', async () => {
    const points = [
      { x: START - 61 * MINUTE, value: 9_000 },
      { x: START - 30 * MINUTE, value: 100 },
      { x: START, value: 300 },
    ];
    expect(
      await reader(told(points)).read(subject(workload), fields, START),
    ).toEqual({ value: 200 });
  });

  it.each([
    [{ status: 'notConfigured' }, /knows no Prometheus/],
    [{ status: 'failed', message: 'away' }, /away/],
    [{ status: 'noData' }, /has nothing of it/],
  ])('is not known with %j', async (rest, problem) => {
    expect(
      await reader(told([], rest)).read(subject(workload), fields, START),
    ).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is not known where nothing serves', async () => {
    expect(
      await reader(told([])).read(subject(), fields, START),
    ).toHaveProperty('problem');
  });
});

describe('ratings', () => {
  const counts = (after: [number, number], before: [number, number]) =>
    jest.fn(async (_: string, from: number) => {
      const [good, all] = from === START - 60 * MINUTE ? after : before;
      return { good, all };
    });

  it('are a share of those that are good or bad', async () => {
    const count = counts([8, 10], [0, 0]);
    expect(
      await new GoodRatingsReader(count).read(subject(), fields, START),
    ).toEqual({ value: 80, count: 10 });
  });

  it('do not tell from few', async () => {
    const count = counts([1, 2], [0, 0]);
    expect(
      await new GoodRatingsReader(count).read(subject(), fields, START),
    ).toHaveProperty('problem');
  });

  it('drop as far as that is no accident', async () => {
    const read = (after: [number, number], before: [number, number]) =>
      new RatingDropReader(counts(after, before)).read(
        subject(),
        fields,
        START,
      );
    expect(await read([48, 80], [56, 70])).toEqual({
      value: expect.closeTo(5.24, 1),
      count: 80,
    });
    expect(await read([8, 10], [9, 10])).toEqual({ value: 0, count: 10 });
    expect(await read([10, 10], [5, 10])).toEqual({ value: 0, count: 10 });
    expect(await read([10, 10], [1, 2])).toHaveProperty('problem');
  });
});

describe('a judge', () => {
  const rubric = {
    ...examplePromptTemplate,
    spec: {
      ...examplePromptTemplate.spec,
      type: 'text' as const,
      text: 'Judge: {{question}} / {{answer}}',
      variables: [
        { name: 'question', type: 'string' as const, required: true },
        { name: 'answer', type: 'string' as const, required: true },
      ],
    },
  };
  const judge = {
    ...{ endpoint: 'component:default/judge', rubric: 'r', set: 's' },
    sample: 4,
  };
  const questions = ['a', 'b', 'c', 'd'].map(text => ({
    text,
    messages: [{ role: 'user' as const, content: text }],
  }));
  const read = (verdicts: (string | Error)[]) => {
    const asked: string[] = [];
    let next = 0;
    const reader = new QualityReader({
      rubric: async () => rubric,
      sample: async () => questions,
      async ask(where, [{ content }]) {
        if (where === ENDPOINT) return `answer to ${content}`;
        asked.push(content);
        const verdict = verdicts[next++];
        if (verdict instanceof Error) throw verdict;
        return verdict;
      },
    });
    const quality: ObjectiveFields = { ...fields, indicator: 'quality', judge };
    return reader.read(subject(), quality, START).then(reading => ({
      ...{ reading, asked },
    }));
  };

  it('scores each answer, and those outside the rubric are not counted', async () => {
    const { reading, asked } = await read([
      '{"score": 8}',
      '{"score": 11}',
      new Error('cut off'),
      '{"score": 6}',
    ]);
    expect(asked[0]).toBe('Judge: a / answer to a');
    expect(reading).toEqual({ value: 7, count: 2 });
  });

  it('tells nothing from less than half of the sample', async () => {
    const { reading } = await read(['{"score": 8}', 'no', 'no', 'no']);
    expect(reading).toEqual({
      problem: expect.stringMatching(/^1 of 4 answers could be judged/),
    });
  });

  /** The endpoint answers, and the judge the first so many times; then it hangs. */
  const readWhileJudging = async (
    verdicts: number,
    patience: { answer: number; sample: number },
  ) => {
    const signals: AbortSignal[] = [];
    const reader = new QualityReader(
      {
        rubric: async () => rubric,
        sample: async () => [...questions, ...questions, ...questions],
        async ask(where, [{ content }], signal) {
          if (where === ENDPOINT) return `answer to ${content}`;
          signals.push(signal);
          return signals.length <= verdicts
            ? '{"score": 9}'
            : new Promise<never>(() => {});
        },
      },
      patience,
    );
    const quality: ObjectiveFields = { ...fields, indicator: 'quality', judge };
    return { reading: await reader.read(subject(), quality, START), signals };
  };

  it('that hangs is waited for so long, and not asked for all of the sample', async () => {
    const { reading, signals } = await readWhileJudging(0, {
      ...{ answer: 100, sample: 60_000 },
    });
    expect(reading).toEqual({
      problem:
        '0 of 12 answers could be judged: The judge took longer than 0.1 s',
    });
    expect(signals.length).toBeLessThan(12);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('is heard for what there is when the time of the sample is over', async () => {
    const { reading } = await readWhileJudging(9, {
      ...{ answer: 60_000, sample: 300 },
    });
    expect(reading).toEqual({ value: 9, count: 9 });
  });
});

import { LANGUAGE, OPERATOR, PLANTED } from '../__testUtils__/securityScene';
import { startSecurePortal } from '../__testUtils__/startSecurePortal';

const CLASSIFY = { cluster: 'local', uid: 'uid-of-classify' };

interface List {
  total: number;
  runs: { name: string; url: string; message: string }[];
  nextCursor?: string;
  notes: string[];
}

let portal: Awaited<ReturnType<typeof startSecurePortal>>;

const list = async (input: object, user = OPERATOR) =>
  (await portal.call<List>(user, 'list-runs', input)).output;
const names = async (input: object) =>
  (await list(input)).runs.map(({ name }) => name).sort();

beforeAll(async () => {
  portal = await startSecurePortal();
  while ((await list({})).total < 6) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
});

afterAll(() => portal?.stop());

it('are offered as tools that say whether they change anything', async () => {
  const tools = await portal.tools(OPERATOR);
  expect(
    Object.fromEntries(
      tools.map(({ name, annotations }) => [name, annotations]),
    ),
  ).toEqual({
    'fmops-workloads.list-runs': expect.objectContaining({
      readOnlyHint: true,
    }),
    'fmops-workloads.get-run': expect.objectContaining({ readOnlyHint: true }),
    'fmops-workloads.tail-run-log': expect.objectContaining({
      readOnlyHint: true,
    }),
    'fmops-workloads.stop-run': expect.objectContaining({
      ...{ readOnlyHint: false, destructiveHint: true },
    }),
  });
});

describe('list-runs', () => {
  it.each([
    [{ entity: 'support-tuning' }, ['classify']],
    [{ owner: 'language-team' }, ['classify', 'stray', 'undisclosed']],
    [{ owner: 'group:default/others' }, []],
    [{ state: ['Running'] }, []],
    [{ state: ['Failed'], entity: 'vision-tuning' }, ['panoptic']],
    [{ cluster: 'other' }, []],
    [{ category: 'endpoint' }, []],
    [{ since: '2026-08-20T09:41:13Z' }, []],
    [{ since: '2026-08-20T09:41:12Z', entity: 'support-tuning' }, ['classify']],
  ])('finds by %j: %j', async (input, found) => {
    expect(await names(input)).toEqual(found);
  });

  it('gives a page at a time', async () => {
    const first = await list({ limit: 4 });
    expect(first).toMatchObject({ total: 6, nextCursor: '4' });
    const rest = await list({ limit: 4, cursor: first.nextCursor });
    expect(rest.nextCursor).toBeUndefined();
    const all = [...first.runs, ...rest.runs].map(({ name }) => name);
    expect(new Set(all).size).toBe(6);
  });

  it('leads to the page of the run', async () => {
    const { runs } = await list({ entity: 'support-tuning' });
    expect(runs[0].url).toBe(
      'https://portal.example.com/runs/local/uid-of-classify',
    );
  });

  it.each([
    [{ limit: 51 }, 'limit'],
    [{ cursor: 'next' }, 'cursor'],
    [{ state: ['Broken'] }, 'state'],
    [{ since: 'yesterday' }, 'since'],
    [{ owner: 'group:' }, 'owner'],
    [{ sudo: true }, 'sudo'],
  ])('refuses %j and names the field', async (input, field) => {
    const { isError, text } = await portal.call(OPERATOR, 'list-runs', input);
    expect(isError).toBe(true);
    expect(text).toContain(field);
  });
});

describe('get-run', () => {
  it('tells why, with evidence and who must act', async () => {
    interface Run {
      run: { state: string };
      states: { state: string }[];
      diagnoses: { whoMustAct: string[]; evidence: { object: string }[] }[];
      pods: { total: number; shown: { name: string }[] };
    }
    const { output } = await portal.call<Run>(LANGUAGE, 'get-run', CLASSIFY);
    expect(output.run.state).toBe('Failed');
    expect(output.states.map(({ state }) => state)).toEqual(['Failed']);
    expect(output.diagnoses[0]).toMatchObject({
      whoMustAct: expect.arrayContaining([expect.any(String)]),
      sentence: expect.any(String),
      advice: expect.any(String),
    });
    expect(output.diagnoses[0].evidence[0].object).toContain('classify-0');
    expect(output.pods).toMatchObject({
      total: 1,
      shown: [
        {
          ...{ name: 'classify-0', phase: 'Failed' },
          containers: [{ name: 'train', exitCode: 1, restarts: 0 }],
        },
      ],
    });
  });
});

describe('tail-run-log', () => {
  const tail = (input: object) =>
    portal.call(LANGUAGE, 'tail-run-log', { ...CLASSIFY, ...input });

  it('reads the container that failed, as plain text without secrets', async () => {
    const { output, text } = await tail({});
    expect(output).toEqual({
      ...{ pod: 'classify-0', container: 'train', cut: false },
      lines: ['classify begins', 'using ***', '<b>loss</b> nan'],
    });
    expect(text).not.toContain(PLANTED);
    const asked = portal.cluster.requests.findLast(({ pathname }) =>
      pathname.endsWith('/log'),
    )?.searchParams;
    expect(asked?.get('tailLines')).toBe('100');
  });

  it('keeps the newest of many lines', async () => {
    const path = '/api/v1/namespaces/team-language/pods/classify-0/log';
    const log = portal.cluster.logs.get(path)!;
    const long = Array.from(
      { length: 200 },
      (_, i) => `${i} ${'x '.repeat(400)}`,
    );
    portal.cluster.logs.set(path, long.join('\n'));
    const { output } = await portal.call<{ lines: string[]; cut: boolean }>(
      LANGUAGE,
      'tail-run-log',
      { ...CLASSIFY, lines: 200 },
    );
    portal.cluster.logs.set(path, log);
    expect(output.cut).toBe(true);
    expect(output.lines.at(-1)).toMatch(/^199 x/);
    expect(output.lines.join('').length).toBeLessThanOrEqual(30_000);
  });

  it.each([
    [{ pod: 'stray-0' }, "no pod 'stray-0'"],
    [{ container: 'sidecar' }, "no container 'sidecar'"],
    [{ pod: '../secrets' }, 'pod'],
    [{ lines: 201 }, 'lines'],
  ])('refuses %j', async (input, message) => {
    const { isError, text } = await tail(input);
    expect(isError).toBe(true);
    expect(text).toContain(message);
  });
});

describe('stop-run', () => {
  it('refuses as the route does, and tells the audit log who asked', async () => {
    const { isError, text } = await portal.call(LANGUAGE, 'stop-run', CLASSIFY);
    expect(isError).toBe(true);
    expect(text).toContain('has ended already');
    expect(portal.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'workload-stop',
        meta: expect.objectContaining({ ...CLASSIFY, by: LANGUAGE }),
      }),
    );
    expect(portal.audit.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'ConflictError' }),
    });
  });

  it('is for members of the group that owns the namespace', async () => {
    const { text } = await portal.call(OPERATOR, 'stop-run', CLASSIFY);
    expect(text).toContain('is no member');
  });
});

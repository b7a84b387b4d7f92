import { mockCredentials } from '@backstage/backend-test-utils';
import {
  COST_GROUPINGS,
  type Capacity,
  type CostReport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { until } from '@fmops/test-servers';
import {
  JOBS,
  jobOf,
  jobPath,
  LANGUAGE,
  marksOf,
  NODE_TYPE,
  NOBODY,
  OPERATOR,
  PLANTED,
  PROJECTS,
  READS,
  RUNS,
  VISION,
} from '../__testUtils__/securityScene';
import { startSecurePortal } from '../__testUtils__/startSecurePortal';

const RECHECK_MS = 180_000;

/** What each user may see; all else must be as if it were not there. */
const MAY_SEE: Record<string, string[]> = {
  [LANGUAGE]: ['classify'],
  [VISION]: ['panoptic'],
  [NOBODY]: [],
  [OPERATOR]: RUNS.map(({ name }) => name),
};
/** The run of each project; the other runs that claim it are none of its. */
const OWN: Record<string, string> = {
  'support-tuning': 'classify',
  'merger-tuning': 'undisclosed',
  'vision-tuning': 'panoptic',
};
const USERS = Object.keys(MAY_SEE);
const each = USERS.flatMap(user =>
  RUNS.map(run => ({
    ...{ user, run, name: run.name },
    visible: MAY_SEE[user].includes(run.name),
  })),
);
const seen = each.filter(({ visible }) => visible);
const unseen = each.filter(({ visible }) => !visible);

const pathOf = (name: string) => `/v1/workloads/local/uid-of-${name}`;
const idOf = (name: string) => ({ cluster: 'local', uid: `uid-of-${name}` });

let portal: Awaited<ReturnType<typeof startSecurePortal>>;

beforeAll(async () => {
  // The right to a stream is checked every three minutes; not so long here.
  const { setInterval: every } = globalThis;
  jest
    .spyOn(globalThis, 'setInterval')
    .mockImplementation((run, ms) => every(run, ms === RECHECK_MS ? 50 : ms));
  portal = await startSecurePortal();
  await until(async () => (await listed(OPERATOR)).length >= RUNS.length);
});

afterAll(() => portal?.stop());

const open = (user: string, path: string, init?: RequestInit) =>
  fetch(`${portal.url}${path}`, {
    headers: {
      authorization: mockCredentials.user.header(user),
      'content-type': 'application/json',
    },
    ...init,
  });

async function get(user: string, path: string, init?: RequestInit) {
  const response = await open(user, path, init);
  return { status: response.status, text: await response.text() };
}

async function listed(user: string, query = ''): Promise<string[]> {
  const { text } = await get(user, `/v1/workloads${query}`);
  const { items = [] } = JSON.parse(text) as {
    items?: { ref: { name: string } }[];
  };
  return items.map(({ ref }) => ref.name).sort();
}

/** What a stream has sent, and whether it has ended by itself. */
function follow(user: string, path: string) {
  const leave = new AbortController();
  const stream = { text: '', ended: false, leave: () => leave.abort() };
  const read = async () => {
    const { body } = await open(user, path, { signal: leave.signal });
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      stream.text += chunk;
    }
    stream.ended = true;
  };
  read().catch(error => {
    if (!leave.signal.aborted) stream.text += `${error}`;
  });
  return stream;
}

/** Sends a new version of all runs. */
function changeAll(stage: string) {
  RUNS.forEach(run => portal.cluster.emit(JOBS, 'MODIFIED', jobOf(run, stage)));
}

/** Nothing in the text may tell of runs and projects that the user cannot see. */
function expectNothingHidden(user: string, text: string) {
  const hidden = RUNS.filter(({ name }) => !MAY_SEE[user].includes(name));
  const projects = PROJECTS.map(({ metadata }) => metadata.name).filter(
    name => !READS[user].includes(name),
  );
  const told = [...hidden.flatMap(marksOf), ...projects].filter(mark =>
    text.includes(mark),
  );
  expect(told).toEqual([]);
  expect(text).not.toContain(PLANTED);
}

describe.each(USERS)('%s', user => {
  it('lists and counts what may be seen, and names nothing else', async () => {
    expect(await listed(user)).toEqual([...MAY_SEE[user]].sort());
    for (const path of ['/v1/workloads', '/v1/clusters', '/v1/targets']) {
      expectNothingHidden(user, (await get(user, path)).text);
    }
    const { output, text } = await portal.call<{ total: number }>(
      user,
      'list-runs',
      {},
    );
    expect(output.total).toBe(MAY_SEE[user].length);
    expectNothingHidden(user, text);
  });

  it('is told capacity and cost of that alone', async () => {
    const capacity = await get(user, '/v1/capacity');
    expectNothingHidden(user, capacity.text);
    const { complete, clusters } = JSON.parse(capacity.text) as Capacity;
    expect(complete).toBe(user === OPERATOR);
    expect(capacity.text.includes(NODE_TYPE)).toBe(user === OPERATOR);
    const [{ waiting }] = clusters.length ? clusters : [{ waiting: [] }];
    expect(waiting).toEqual([]);

    for (const groupBy of COST_GROUPINGS) {
      const days = 'interval=day&from=2026-08-19&to=2026-08-21';
      const costs = await get(user, `/v1/costs?groupBy=${groupBy}&${days}`);
      expectNothingHidden(user, costs.text);
      const { groups } = JSON.parse(costs.text) as CostReport;
      const counted = groups.reduce((sum, { workloads }) => sum + workloads, 0);
      expect(counted).toBe(MAY_SEE[user].length);
    }
  });

  it('is told what the portal may do in clusters only as an operator', async () => {
    for (const query of ['', '?cluster=local', '?cluster=none']) {
      const path = `/v1/cluster-rights${query}`;
      const { status, text } = await get(user, path);
      const found = query.includes('none') ? 404 : 200;
      expect(status).toBe(user === OPERATOR ? found : 403);
      expect(text.includes('team-vision')).toBe(false);
      expectNothingHidden(user, text);
    }
  });

  it('is told of AWS only by entities that are clusters and may be read', async () => {
    for (const { metadata } of PROJECTS) {
      const path = `/v1/eks?entityRef=component:default/${metadata.name}`;
      const { status, text } = await get(user, path);
      const isRead = READS[user].includes(metadata.name);
      expect(status).toBe(isRead ? 400 : 404);
      expect(text.includes('is no EKS cluster')).toBe(isRead);
    }
  });

  it('is told the namespaces of that alone', async () => {
    const { text } = await get(user, '/v1/targets');
    const { items } = JSON.parse(text) as { items: { owner: string }[] };
    const teams: Record<string, string[]> = {
      [LANGUAGE]: ['group:default/language-team'],
      [VISION]: ['group:default/vision-team'],
      [NOBODY]: [],
    };
    expect(items.map(({ owner }) => owner)).toEqual(
      teams[user] ?? [
        'group:default/language-team',
        'group:default/vision-team',
      ],
    );
  });

  it('is told what is in a namespace only where it may submit', async () => {
    for (const team of ['language', 'vision']) {
      const { status, text } = await get(user, '/v1/preflight', {
        method: 'POST',
        body: JSON.stringify({
          ...{ cluster: 'local', namespace: `team-${team}` },
          ...{ claims: ['weights'], secrets: ['hf-token'] },
        }),
      });
      const isMember = user === LANGUAGE && team === 'language';
      expect(status).toBe(isMember ? 200 : 403);
      expect(text.includes('The Secret hf-token is there.')).toBe(isMember);
      expectNothingHidden(user, text);
    }
  });

  it('is sent changes of that alone', async () => {
    const path = '/v1/workloads/stream';
    const [mine, all] = [user, OPERATOR].map(who => follow(who, path));
    await until(() =>
      [mine, all].every(({ text }) => text.includes('snapshot')),
    );
    const round = `round-${USERS.indexOf(user)}`;
    changeAll(round);
    const sent = ({ text }: typeof mine) => text.split(round).length - 1;
    await until(() => sent(all) >= RUNS.length);
    await until(() => sent(mine) >= MAY_SEE[user].length);
    expect(sent(mine)).toBe(MAY_SEE[user].length);
    [mine, all].forEach(({ leave }) => leave());
    expectNothingHidden(user, mine.text);
    expect(all.text).not.toContain(PLANTED);
  });
});

describe('a project', () => {
  const pairs = USERS.flatMap(user =>
    PROJECTS.map(({ metadata: { name } }) => ({ user, project: name })),
  );
  const isRead = ({ user, project }: (typeof pairs)[number]) =>
    READS[user].includes(project);

  it.each(pairs.filter(isRead))(
    '$project has for $user its own run alone, whoever else claims to be one',
    async ({ user, project }) => {
      const entity = `component:default/${project}`;
      const own = OWN[project];
      expect(await listed(user, `?entityRef=${entity}`)).toEqual([own]);
      const { output } = await portal.call(user, 'list-runs', { entity });
      expect(output).toMatchObject({ total: 1, runs: [{ name: own }] });
    },
  );

  it.each(pairs.filter(pair => !isRead(pair)))(
    '$project is not there for $user',
    async ({ user, project }) => {
      const entity = `component:default/${project}`;
      const path = `/v1/workloads?entityRef=${entity}`;
      expect((await get(user, path)).status).toBe(404);
      const stream = `/v1/workloads/stream?entityRef=${entity}`;
      expect((await get(user, stream)).status).toBe(404);
      const { isError } = await portal.call(user, 'list-runs', { entity });
      expect(isError).toBe(true);
    },
  );
});

describe('one run', () => {
  it.each(seen)('$user opens $name', async ({ user, run, name }) => {
    const { status, text } = await get(user, pathOf(name));
    expect(status).toBe(200);
    expectNothingHidden(user, text);
    const { output } = await portal.call(user, 'get-run', idOf(name));
    expect(output).toMatchObject({ run: { name, namespace: run.namespace } });
  });

  it.each(seen.filter(({ user }) => user !== VISION))(
    '$user reads the log of $name',
    async ({ user, name }) => {
      const log = await get(user, `${pathOf(name)}/log?pod=${name}-0`);
      expect(log.text).toContain(`${name} begins`);
      const whole = `${pathOf(name)}/log/download?pod=${name}-0`;
      expect((await get(user, whole)).text).toBe(
        `${name} begins\nusing ***\n<b>loss</b> nan\n`,
      );
      const tail = await portal.call(user, 'tail-run-log', idOf(name));
      expect(tail.text).toContain(`${name} begins`);
    },
  );

  it('keeps its log from who lacks the permission', async () => {
    for (const log of ['log', 'log/download']) {
      const path = `${pathOf('panoptic')}/${log}?pod=panoptic-0`;
      expect((await get(VISION, path)).status).toBe(403);
    }
    const id = idOf('panoptic');
    const { isError, text } = await portal.call(VISION, 'tail-run-log', id);
    expect(isError).toBe(true);
    expect(text).toContain('fmops.workload.logs');
  });

  it.each(unseen)('$user finds no $name', async ({ user, name }) => {
    // Nothing may tell a run that is hidden from one that does not exist.
    const answers = async (which: string) => {
      const post = (body: object) => ({
        method: 'POST',
        body: JSON.stringify(body),
      });
      const routes = [
        get(user, pathOf(which)),
        get(user, `${pathOf(which)}/stream`),
        get(user, `${pathOf(which)}/log?pod=${which}-0`),
        get(user, `${pathOf(which)}/log/download?pod=${which}-0`),
        get(user, `${pathOf(which)}/log/kept`),
        get(user, `${pathOf(which)}/manifest`),
        get(user, `${pathOf(which)}/metrics`),
        get(user, `${pathOf(which)}/acts`),
        get(user, `${pathOf(which)}/acts`, post({ act: 'delete' })),
        get(user, `${pathOf(which)}/stop`, post({})),
      ];
      const actions = ['get-run', 'tail-run-log', 'stop-run'].map(action =>
        portal.call(user, action, idOf(which)),
      );
      return {
        statuses: (await Promise.all(routes)).map(({ status }) => status),
        errors: (await Promise.all(actions)).map(({ isError }) => isError),
        texts: (await Promise.all([...routes, ...actions])).map(({ text }) =>
          text.replaceAll(which, '*'),
        ),
      };
    };
    const answer = await answers(name);
    expect(new Set(answer.statuses)).toEqual(new Set([404]));
    expect(answer.errors).toEqual([true, true, true]);
    expect(answer).toEqual(await answers('nothing'));
  });

  it.each(seen.filter(({ user }) => user !== VISION))(
    '$user reads the manifest of $name, without secrets',
    async ({ user, run, name }) => {
      const { status, text } = await get(user, `${pathOf(name)}/manifest`);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({
        object: {
          metadata: { name, namespace: run.namespace, uid: `uid-of-${name}` },
        },
        hidden: 4,
      });
      expectNothingHidden(user, text);
    },
  );

  it('keeps its manifest from who lacks the permission', async () => {
    const { status, text } = await get(
      VISION,
      `${pathOf('panoptic')}/manifest`,
    );
    expect(status).toBe(403);
    expect(text).toContain('fmops.workload.manifest');
  });

  it('shows the manifest of no other of the same name', async () => {
    const { objects } = portal.cluster;
    const path = jobPath(RUNS[0]);
    const own = objects.get(path)!;
    objects.set(path, { ...own, metadata: { uid: 'another' } });
    const { status } = await get(OPERATOR, `${pathOf('classify')}/manifest`);
    objects.set(path, own);
    expect(status).toBe(404);
  });

  it.each(seen)('$user is told metrics of $name alone', async entry => {
    const { user, name } = entry;
    portal.prometheus.requests.length = 0;
    const { status, text } = await get(user, `${pathOf(name)}/metrics`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ status: 'ok' });
    expectNothingHidden(user, text);
    portal.prometheus.queries.forEach(query =>
      expect(query).toContain(`pod=~"${name}-0"}`),
    );
  });

  it('lends its log to no pod beside it', async () => {
    for (const log of ['log', 'log/download']) {
      const path = `${pathOf('classify')}/${log}?pod=undisclosed-0`;
      expect((await get(LANGUAGE, path)).status).toBe(404);
    }
    const { isError } = await portal.call(LANGUAGE, 'tail-run-log', {
      ...idOf('classify'),
      pod: 'undisclosed-0',
    });
    expect(isError).toBe(true);
  });
});

describe('planted secrets', () => {
  it.each(RUNS)('of $name come out nowhere', async ({ name }) => {
    const stream = follow(OPERATOR, `${pathOf(name)}/stream`);
    await until(() => stream.text.includes('event: details'));
    stream.leave();
    const texts = [
      stream,
      await get(OPERATOR, pathOf(name)),
      await get(OPERATOR, `${pathOf(name)}/log?pod=${name}-0`),
      await get(OPERATOR, `${pathOf(name)}/log/download?pod=${name}-0`),
      await get(OPERATOR, `${pathOf(name)}/manifest`),
      await portal.call(OPERATOR, 'get-run', idOf(name)),
      await portal.call(OPERATOR, 'tail-run-log', idOf(name)),
    ].map(({ text }) => text);
    texts.forEach(text => {
      expect(text).toContain(name);
      expect(text).not.toContain(PLANTED);
    });
  });
});

describe('a stream', () => {
  afterEach(() => {
    portal.reads[LANGUAGE] = ['support-tuning'];
  });

  beforeAll(() => {
    [...portal.cluster.logs.keys()].forEach(path =>
      portal.cluster.growing.add(path),
    );
  });

  it.each([
    '/v1/workloads/stream',
    `${pathOf('classify')}/stream`,
    `${pathOf('classify')}/log?pod=classify-0`,
  ])('%s ends when the right to it is lost', async path => {
    const stream = follow(LANGUAGE, path);
    await until(() => stream.text.includes('classify'));
    expect(stream.ended).toBe(false);
    portal.reads[LANGUAGE] = [];
    await until(() => stream.ended);
    expect(stream.text).toMatch(/event: reauth\ndata: \{\}\n\n$/);
    expect(await listed(LANGUAGE)).toEqual([]);
    expect((await get(LANGUAGE, pathOf('classify'))).status).toBe(404);
  });
});

describe('what is kept of deleted runs', () => {
  const kept = (user: string, name: string) =>
    get(user, `${pathOf(name)}/log/kept`);

  beforeAll(async () => {
    for (const run of RUNS) {
      portal.cluster.emit(JOBS, 'DELETED', jobOf(run));
    }
    for (const { name } of RUNS) {
      await until(async () => (await kept(OPERATOR, name)).status === 200);
    }
    // The pods are removed after them.
    for (const { namespace, name } of RUNS) {
      const pods = `/api/v1/namespaces/${namespace}/pods`;
      portal.cluster.lists.set(pods, []);
      portal.cluster.logs.delete(`${pods}/${name}-0/log`);
    }
  });

  it.each(seen.filter(({ user }) => user !== VISION))(
    'is told $user of $name, without secrets',
    async ({ user, name }) => {
      const log = await kept(user, name);
      expect(JSON.parse(log.text)).toMatchObject({
        ...{ pod: `${name}-0`, container: 'train', truncated: false },
        lines: [`${name} begins`, 'using ***', '<b>loss</b> nan'],
      });
      const details = await get(user, pathOf(name));
      expect(JSON.parse(details.text)).toMatchObject({
        kept: { at: expect.any(String) },
        keptLog: { pod: `${name}-0` },
      });
      const tail = await portal.call(user, 'tail-run-log', idOf(name));
      expect(tail.output).toMatchObject({ keptAt: expect.any(String) });
      const run = await portal.call(user, 'get-run', idOf(name));
      expect(run.output).toMatchObject({ diagnosedAt: expect.any(String) });
      [log, details, tail, run].forEach(({ text }) =>
        expectNothingHidden(user, text),
      );
      const gone = await get(user, `${pathOf(name)}/log?pod=${name}-0`);
      expect(gone.status).toBe(404);
      expect(gone.text).toContain('were kept');
    },
  );

  it('is told without the log to who lacks the permission', async () => {
    expect((await kept(VISION, 'panoptic')).status).toBe(403);
    const { text } = await get(VISION, pathOf('panoptic'));
    expect(JSON.parse(text)).toMatchObject({
      kept: { at: expect.any(String) },
    });
    expect(JSON.parse(text)).not.toHaveProperty('keptLog');
    const id = idOf('panoptic');
    const { isError } = await portal.call(VISION, 'tail-run-log', id);
    expect(isError).toBe(true);
  });

  it.each(unseen)('is not told $user of $name', async ({ user, name }) => {
    expect((await kept(user, name)).status).toBe(404);
    expect((await get(user, pathOf(name))).status).toBe(404);
  });
});

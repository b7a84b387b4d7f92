import { ContractPart } from './describeContract';
import { configMap, paths, uniqueName } from './manifests';

/** How lists are paged and selected from. */
export const listContract: ContractPart = client => {
  const run = uniqueName('list');
  const names = ['a', 'b', 'c', 'd', 'e'].map(letter => `${run}-${letter}`);
  const mine = `run=${run}`;

  const list = (query: string) =>
    client().call('admin', 'GET', `${paths.configMaps}?${query}`);
  const namesOf = async (selector: string) => {
    const { body } = await list(
      `labelSelector=${encodeURIComponent(`${mine},${selector}`)}`,
    );
    return body.items.map(item => item.metadata.name.slice(-1)).join('');
  };

  beforeAll(async () => {
    for (const [i, name] of names.entries()) {
      const labels = { run, parity: i % 2 ? 'odd' : 'even' };
      await client().call('admin', 'POST', paths.configMaps, {
        body: configMap(name, i === 4 ? { run } : labels),
      });
    }
  });
  afterAll(() =>
    Promise.all(
      names.map(name =>
        client().call('admin', 'DELETE', `${paths.configMaps}/${name}`),
      ),
    ),
  );

  it.each([
    ['parity=even', 'ac'],
    ['parity==odd', 'bd'],
    ['parity!=odd', 'ace'],
    ['parity in (odd,even)', 'abcd'],
    ['parity notin (odd)', 'ace'],
    ['parity', 'abcd'],
    ['!parity', 'e'],
  ])('selects by label: %s', async (selector, expected) => {
    expect(await namesOf(selector)).toBe(expected);
  });

  it('selects by name', async () => {
    const { body } = await list(`fieldSelector=metadata.name=${names[2]}`);
    expect(body.items.map(item => item.metadata.name)).toEqual([names[2]]);
  });

  it.each(['labelSelector=%21%21%21', 'fieldSelector=spec.colour=red'])(
    'answers 400 to a selector that it cannot read: %s',
    async query => {
      const { code, body } = await list(query);
      expect(code).toBe(400);
      expect(body).toMatchObject({ kind: 'Status', reason: 'BadRequest' });
    },
  );

  it('pages through one moment, whatever happens meanwhile', async () => {
    const first = await list(`limit=2&labelSelector=${mine}`);
    expect(first.body).toMatchObject({
      kind: 'ConfigMapList',
      apiVersion: 'v1',
    });
    expect(first.body.items).toHaveLength(2);
    const late = `${run}-b2`;
    await client().call('admin', 'POST', paths.configMaps, {
      body: configMap(late, { run }),
    });
    const seen = first.body.items.map(item => item.metadata.name);
    let token = first.body.metadata.continue;
    while (token) {
      const page = await list(
        `limit=2&labelSelector=${mine}&continue=${encodeURIComponent(token)}`,
      );
      expect(page.body.metadata.resourceVersion).toBe(
        first.body.metadata.resourceVersion,
      );
      seen.push(...page.body.items.map(item => item.metadata.name));
      token = page.body.metadata.continue;
    }
    await client().call('admin', 'DELETE', `${paths.configMaps}/${late}`);
    expect(seen).toEqual(names);
  });

  it('answers 400 to a continue token that is none', async () => {
    const { code } = await list('limit=2&continue=nonsense');
    expect(code).toBe(400);
  });

  it('answers 504 to a version of the future', async () => {
    const { body: now } = await list('limit=1');
    const future = BigInt(now.metadata.resourceVersion) + 1_000_000n;
    const { code, body } = await list(`resourceVersion=${future}`);
    expect(code).toBe(504);
    expect(body.message).toMatch(/Too large resource version/);
  });
};

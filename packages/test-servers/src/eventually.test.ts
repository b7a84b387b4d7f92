import { eventually, until } from './eventually';

const never = (): string | undefined => undefined;

describe.each([
  ['at once', <T>(value: T) => value],
  ['in a while', async <T>(value: T) => value],
])('what is told %s', (_, tell) => {
  it('is checked until it holds', async () => {
    let checks = 0;
    const check = () => {
      checks += 1;
      expect(checks).toBeGreaterThan(2);
      return tell(checks);
    };
    expect(await eventually(check)).toBe(3);
    expect(checks).toBe(3);
  });

  it('is looked for until it is there', async () => {
    const told = [undefined, null, false, 0, '', 'found', 'more'];
    expect(await until(() => tell(told.shift()))).toBe('found');
    expect(told).toEqual(['more']);
  });

  it('is waited for no longer than patience lasts', async () => {
    const start = performance.now();
    await expect(until(() => tell(never()), 200)).rejects.toThrow(
      /^Waited in vain for this: .*never/,
    );
    expect(performance.now() - start).toBeGreaterThan(200);
  });
});

it('fails as the check failed last', async () => {
  let checks = 0;
  const failed = eventually(async () => {
    checks += 1;
    throw new Error(`failed ${checks} times`);
  }, 100);
  await expect(failed).rejects.toThrow(/^failed \d+ times$/);
  await expect(failed).rejects.toThrow(`failed ${checks} times`);
  expect(checks).toBeGreaterThan(1);
});

it('looks again when a look fails', async () => {
  let looks = 0;
  const found = await until(() => {
    looks += 1;
    if (looks < 3) throw new Error('Not there');
    return looks;
  });
  expect(found).toBe(3);
});

it('waits in real time, whatever a test does to its clock', async () => {
  jest.useFakeTimers({ now: 0 });
  try {
    await expect(until(never, 50)).rejects.toThrow('Waited in vain');
  } finally {
    jest.useRealTimers();
  }
});

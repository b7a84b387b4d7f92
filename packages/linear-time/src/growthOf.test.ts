import { growthOf } from './growthOf';

let now = 0;
beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** Takes a time without anybody's waiting for it. */
const taking = (milliseconds: (size: number) => number) => (size: number) => {
  now += milliseconds(size);
};

it.each([
  ['linear', 'linear', (size: number) => size / 10],
  ['not growing', 'linear', () => 500],
  ['too short to tell', 'linear', (size: number) => (size / 1_000) ** 2],
  [
    'linear times a logarithm',
    'linear',
    (size: number) => size * Math.log(size),
  ],
  ['quadratic', 'steeper', (size: number) => (size / 200) ** 2],
  ['cubic', 'steeper', (size: number) => (size / 500) ** 3],
])('finds what is %s to be %s', async (_, growth, milliseconds) => {
  expect(await growthOf(taking(milliseconds), 4_000)).toBe(growth);
});

it('does not count what else the machine does', async () => {
  let calls = 0;
  const action = taking(size => {
    calls += 1;
    return size / 10 + (calls % 5 ? 3_000 : 0);
  });
  expect(await growthOf(action, 4_000)).toBe('linear');
});

it('does not let pass what is steep, as its first call takes long', async () => {
  let calls = 0;
  const action = taking(size => {
    calls += 1;
    return (size / 200) ** 2 + (calls === 1 ? 300 : 0);
  });
  expect(await growthOf(action, 4_000)).toBe('steeper');
});

it('waits for what takes its time', async () => {
  const action = async (size: number) => {
    await Promise.resolve();
    now += (size / 200) ** 2;
  };
  expect(await growthOf(action, 4_000)).toBe('steeper');
});

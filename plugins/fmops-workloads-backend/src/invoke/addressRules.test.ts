import type { LookupAddress } from 'node:dns';
import { assertReachable, guardedLookup } from './addressRules';

const reach = (address: string, how: 'public' | 'private') => () =>
  assertReachable('models.example.com', address, how);

it.each([...['8.8.8.8', '52.94.236.248', '2600:1f18::1', '::ffff:8.8.8.8']])(
  'lets %s be asked',
  address => {
    expect(reach(address, 'public')).not.toThrow();
    expect(reach(address, 'private')).not.toThrow();
  },
);

it.each([
  ...['10.0.3.4', '172.31.0.1', '192.168.1.1', '127.0.0.1', '100.64.0.1'],
  ...['::1', 'fd12::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::'],
])('lets %s be asked only where the host is configured', address => {
  expect(reach(address, 'public')).toThrow(
    `models.example.com leads to ${address}`,
  );
  expect(reach(address, 'private')).not.toThrow();
});

it.each([
  ...['169.254.169.254', '169.254.170.2', '0.0.0.0', '224.0.0.1'],
  ...['255.255.255.255', 'fe80::1', 'fd00:ec2::254', '::', 'ff02::1'],
  '::ffff:169.254.169.254',
])('never lets %s be asked', address => {
  expect(reach(address, 'private')).toThrow('fmops.workloads.endpoints.hosts');
});

describe('a name', () => {
  const look = (
    found: string[],
    options: { all?: boolean } = {},
  ): Promise<string | LookupAddress[]> =>
    new Promise((resolve, reject) => {
      const resolveName = ((_: string, __: object, done: Function) =>
        done(
          null,
          found.map(address => ({ address, family: 4 })),
        )) as unknown as typeof import('node:dns').lookup;
      guardedLookup('public', resolveName)(
        'models.example.com',
        options,
        (error, address) => (error ? reject(error) : resolve(address)),
      );
    });

  it('is connected to at the addresses that were checked', async () => {
    await expect(look(['8.8.8.8', '8.8.4.4'])).resolves.toBe('8.8.8.8');
    await expect(look(['8.8.8.8', '8.8.4.4'], { all: true })).resolves.toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '8.8.4.4', family: 4 },
    ]);
  });

  it('is refused when one of its addresses is out of reach', async () => {
    await expect(look(['8.8.8.8', '169.254.169.254'])).rejects.toThrow(
      'leads to 169.254.169.254',
    );
  });
});

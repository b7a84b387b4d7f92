import { ConfigReader } from '@backstage/config';
import { readEksAccounts } from './EksAccountSettings';

const account = {
  accountId: '111122223333',
  regions: ['eu-central-1', 'eu-central-1', 'us-gov-west-1'],
  owner: 'ml-platform',
};

function read(fmopsEks: object) {
  return readEksAccounts(
    new ConfigReader({
      catalog: { providers: { fmopsEks: fmopsEks as never } },
    }),
  );
}

it('reads each region once, and the owner as a reference', () => {
  expect(read({ research: account })).toEqual([
    expect.objectContaining({
      id: 'research',
      regions: ['eu-central-1', 'us-gov-west-1'],
      owner: 'group:default/ml-platform',
      include: ['*'],
      ownerTag: 'backstage-owner',
    }),
  ]);
});

it('has no accounts without configuration', () => {
  expect(readEksAccounts(new ConfigReader({}))).toEqual([]);
});

it.each([
  [{ accountId: '1234' }, 'fmopsEks.research.accountId is 1234'],
  [{ regions: [] }, 'fmopsEks.research.regions is empty'],
  [{ regions: ['Frankfurt'] }, "fmopsEks.research.regions has 'Frankfurt'"],
])('refuses %j', (change, message) => {
  expect(() => read({ research: { ...account, ...change } })).toThrow(message);
});

it('refuses two sources of one region', () => {
  expect(() => read({ research: account, other: account })).toThrow(
    'fmopsEks.research and catalog.providers.fmopsEks.other both read 111122223333/eu-central-1',
  );
});

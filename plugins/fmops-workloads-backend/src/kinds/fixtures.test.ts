import { kindFixtures } from '../__testUtils__/kindFixtures';
import { sameFields } from '../__testUtils__/sameFields';
import { endpointKinds, jobKinds, observeWorkload } from '.';

const fixtures = kindFixtures();

describe('every kind', () => {
  it.each([...jobKinds, ...endpointKinds])(
    '$group $kind has fixtures',
    kind => {
      expect(fixtures.filter(fixture => fixture.kind === kind)).not.toEqual([]);
    },
  );

  it.each(fixtures)('$title', ({ kind, version, object, ...expected }) => {
    const observed = observeWorkload(
      { kind, cluster: 'local', version },
      object,
    );

    const { workload, since, podSelector } = observed!;
    const actual = { ...workload, since, podSelector };
    const wanted = { ...expected.record, category: kind.category };
    expect(sameFields(actual, wanted)).toEqual(wanted);
  });
});

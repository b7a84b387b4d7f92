import { kindFixtures } from '../__testUtils__/kindFixtures';
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

/** The fields that are expected, null where there are none. */
function sameFields(value: unknown, expected: unknown): unknown {
  if (typeof expected !== 'object' || !expected || Array.isArray(expected)) {
    return value ?? null;
  }
  const fields = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(expected).map(([key, field]) => [
      key,
      sameFields(fields[key], field),
    ]),
  );
}

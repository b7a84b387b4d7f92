import fc from 'fast-check';
import { kindFixtures, type KindFixture } from './kindFixtures';

type Path = (string | number)[];

const fixtures = kindFixtures();

/** Any JSON, and what readers trip over. */
const anything = fc.oneof(
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.constantFrom<unknown>(
    ...[null, -1, 1e21, '', 'NaN', '\0', '\ud800', '__proto__'],
    ...[[], {}, [null], [[]], { toString: null }, { length: -1 }],
  ),
);

/** An object of a kind with something in the place of a field, and which one. */
export interface SpoiledObject {
  fixture: KindFixture;
  path: Path;
  object: unknown;
}

/** Objects of all kinds, in all states, with anything in the place of any field. */
export const spoiledObject: fc.Arbitrary<SpoiledObject> = fc
  .constantFrom(...fixtures)
  .chain(fixture =>
    fc.record({
      fixture: fc.constant(fixture),
      path: fc.constantFrom(...pathsOf(fixture.object)),
      by: anything,
    }),
  )
  .map(({ fixture, path, by }) => ({
    ...{ fixture, path },
    object: withField(fixture.object, path, by),
  }));

/** Every field of an object, the object itself included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const nested =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...nested.flatMap(([key, field]) => pathsOf(field, [...path, key])),
  ];
}

function withField(
  object: unknown,
  [key, ...rest]: Path,
  value: unknown,
): unknown {
  if (key === undefined) {
    return value;
  }
  const copy = (
    Array.isArray(object) ? [...object] : { ...(object as object) }
  ) as Record<string, unknown>;
  copy[key] = withField(copy[key], rest, value);
  return copy;
}

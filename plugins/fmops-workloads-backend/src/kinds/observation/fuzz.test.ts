import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  kindFixtures,
  type KindFixture,
} from '../../__testUtils__/kindFixtures';
import { readOpenApi } from '../../schema/readOpenApi';
import { observeWorkload } from '..';

type Path = (string | number)[];

const fixtures = kindFixtures();

/** Every field of an object, the object itself included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const nested =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...nested.flatMap(([key, field]) => pathsOf(field, [...path, key])),
  ];
}

function withField(object: unknown, [key, ...rest]: Path, value: unknown) {
  if (key === undefined) {
    return value;
  }
  const copy = (
    Array.isArray(object) ? [...object] : { ...(object as object) }
  ) as Record<string, unknown>;
  copy[key] = withField(copy[key], rest, value);
  return copy;
}

const spoiled = fc
  .constantFrom(...fixtures)
  .chain(fixture =>
    fc.tuple(
      fc.constant(fixture),
      fc.constantFrom(...pathsOf(fixture.object)),
      fc.oneof(fc.jsonValue(), fc.constantFrom(null, [], {}, [null], [[]], -1)),
    ),
  );

describe('an object with anything in the place of any field', () => {
  let isWorkload: ValidateFunction;

  beforeAll(async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(await readOpenApi(), 'openapi');
    isWorkload = ajv.compile({ $ref: 'openapi#/components/schemas/Workload' });
  });

  const observe = ({ kind, version }: KindFixture, object: unknown) =>
    observeWorkload(
      { kind, version, cluster: 'local', isWatched: () => true },
      object as KubernetesObject,
    );

  it('is read as a valid record, or left out when it has no identity', () => {
    fc.assert(
      fc.property(spoiled, ([fixture, path, value]) => {
        const observed = observe(
          fixture,
          withField(fixture.object, path, value),
        );
        if (!observed) {
          return path.length === 0 || path[0] === 'metadata';
        }
        const workload = { ...observed.workload, stateSince: 'now' };
        expect(isWorkload(workload) ? [] : isWorkload.errors).toEqual([]);
        return true;
      }),
      { numRuns: 5_000 },
    );
  });

  it('keeps its identity when the rest is anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.jsonValue(),
        fc.jsonValue(),
        (fixture, spec, status) => {
          const observed = observe(fixture, {
            ...fixture.object,
            spec,
            status,
          });
          expect(observed?.workload.ref.uid).toBe('u1');
          expect(isWorkload({ ...observed?.workload, stateSince: '' })).toBe(
            true,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

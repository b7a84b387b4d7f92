import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  kindFixtures,
  type KindFixture,
} from '../../__testUtils__/kindFixtures';
import { spoiledObject } from '../../__testUtils__/spoiledObjects';
import { readOpenApi } from '../../schema/readOpenApi';
import { observeWorkload } from '..';

const fixtures = kindFixtures();

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
      fc.property(spoiledObject, ({ fixture, path, object }) => {
        const observed = observe(fixture, object);
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

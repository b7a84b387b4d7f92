import { TestDatabases } from '@backstage/backend-test-utils';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import fc from 'fast-check';
import {
  startTestRegistries,
  TestCatalogEntities,
  testModel,
  type TestRegistry,
} from '../__testUtils__/registries';
import { validateModelEntity } from './entity/validateModelEntity';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const name = fc.constantFrom(
  'a',
  'A',
  'a/b',
  'A/B',
  '<img src=x onerror=alert(1)>',
  '../../x',
  'ü b c',
  '\u0000',
  'x'.repeat(500),
  '-',
);
const huggingFaceId = fc.constantFrom('a/b', 'A/B', 'c/d', 'no id');
const base = fc.constantFrom('a', 'a-b', 'foundationmodel:default/a', 'a b');

/** Models that share names and ids, disagree, are their own bases, or are none. */
const model: fc.Arbitrary<RegistryModel> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        name,
        fc.record(
          {
            parameters: fc.constantFrom(7e9, 8e9, -7, 0.5),
            access: fc.constantFrom('open' as const, 'gated' as const),
            license: fc.record({ id: fc.constantFrom('mit', 'apache-2.0') }),
            source: fc.record({ huggingFaceId }),
            baseModel: fc.record({
              ref: base,
              relation: fc.constant('finetune' as const),
            }),
            trainingData: fc.constantFrom('text', 'x'.repeat(10_000_000)),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([given, spec]) => testModel(given, spec)),
  },
  fc.constantFrom({}, null, 7).map(item => item as RegistryModel),
);
const pass = fc.record({
  registry: fc.constantFrom('one', 'two'),
  models: fc.array(model, { maxLength: 6 }),
  fails: fc.boolean(),
});

it('keeps accounts and valid entities, whatever two registries say and however they fail', async () => {
  const run = fc.assert(
    fc.asyncProperty(fc.array(pass, { maxLength: 5 }), async passes => {
      const knex = await databases.init('SQLITE_3');
      const catalog = new TestCatalogEntities();
      const registries: Record<string, TestRegistry> = {
        one: { models: [] },
        two: { models: [] },
      };
      const { read, states } = await startTestRegistries({
        knex,
        catalog,
        registries,
      });
      for (const { registry, models, fails } of passes) {
        const before = new Set(catalog.entities.keys());
        registries[registry] = {
          models,
          error: fails ? new Error('cut off') : undefined,
        };
        await read(registry);
        const state = (await states.list()).find(({ id }) => id === registry)!;

        const ok = state.state === 'ok';
        const counted = state.delivered + state.rejected;
        const listings = [...catalog.entities.values()].flatMap(
          ({ spec }) => spec.registries ?? [],
        ).length;
        expect(ok && fails).toBe(false);
        // None is lost: it is in the catalog, or counted
        expect(ok ? counted : models.length).toBeGreaterThanOrEqual(
          models.length,
        );
        // A failing source takes nothing away; models may only come together
        expect(ok ? before.size : listings).toBeGreaterThanOrEqual(before.size);
        expect(state.error ?? 'its list lacks none').toMatch(
          fails ? 'cut off' : 'its list lacks',
        );
        for (const entity of catalog.entities.values()) {
          await expect(validateModelEntity(entity)).resolves.toEqual(entity);
        }
      }
      await knex.destroy();
    }),
    { numRuns: 40 },
  );
  await expect(run).resolves.toBeUndefined();
});

import { ConfigReader } from '@backstage/config';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import fc from 'fast-check';
import { mapModels } from '../registries/entity/mapModels';
import { validateModelEntity } from '../registries/entity/validateModelEntity';
import { readRegistrySettings } from '../registries/RegistrySettings';

const settings = readRegistrySettings(
  'test',
  new ConfigReader({ type: 'x', owner: 'platform' }),
);

const nasty = fc.constantFrom<unknown>(
  '<script>alert(1)</script>',
  ['javascript', 'alert(1)'].join(':'),
  '../../etc/passwd',
  '..',
  '//evil.example/x',
  'http://[',
  '\u0000\u202e',
  '\ud800',
  '__proto__',
  'toString',
  'a/b',
  'x'.repeat(300_000),
  -7,
  1e400,
  NaN,
  9e15,
  null,
);

/** Anything at all, and what breaks things. */
export const anyValue = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.anything(),
);

/** Objects that have some of these fields, with anything in them. */
export function withAnyOf(...keys: string[]) {
  return fc.record(Object.fromEntries(keys.map(key => [key, anyValue])), {
    requiredKeys: [],
  });
}

/**
 * Holds that each model becomes a valid entity or a rejection with a reason,
 * that none is lost, and that nothing in an entity is for a browser to run.
 */
export async function expectEntitiesOrRejections(models: RegistryModel[]) {
  const { entities, rejections } = await mapModels(models, settings);

  expect(entities.size + rejections.length).toBe(models.length);
  for (const { reason } of rejections) {
    expect(reason.length).toBeGreaterThan(0);
    expect(reason.length).toBeLessThanOrEqual(500);
  }
  for (const entity of entities.values()) {
    await expect(validateModelEntity(entity)).resolves.toEqual(entity);
    for (const { url } of entity.metadata.links ?? []) {
      expect(url).toMatch(/^https?:\/\//);
    }
    expect(JSON.stringify(entity)).not.toMatch(/\\u0000|\\ud[89a-f]|\u202e/);
    expect(entity.spec.owner).toBe('group:default/platform');
  }
}

/** Holds that each model becomes a valid entity. */
export async function expectEntities(models: RegistryModel[]) {
  const { entities, rejections } = await mapModels(models, settings);
  expect(rejections).toEqual([]);
  expect(entities.size).toBe(models.length);
}

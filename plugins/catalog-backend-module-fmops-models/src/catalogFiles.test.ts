import { mockCredentials } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  isModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { until } from '@fmops/test-servers';
import { startCatalog, type TestCatalog } from './__testUtils__/catalogBackend';
import { readCatalogFiles } from './__testUtils__/catalogFiles';

const options = { credentials: mockCredentials.service() };

describe('the catalog folder', () => {
  const files = readCatalogFiles();
  let backend: TestCatalog;

  beforeAll(async () => {
    backend = await startCatalog({
      entities: files.map(({ entity }) => entity),
    });
  });

  afterAll(() => backend.stop());

  it('holds valid entities only', async () => {
    const invalid: string[] = [];
    for (const { file, entity } of files) {
      const result = await backend.catalog.validateEntity(
        entity,
        `url:https://example.com/${file}`,
        options,
      );
      if (!result.valid) {
        invalid.push(
          `${file} ${entity.metadata.name}: ${result.errors[0].message}`,
        );
      }
    }
    expect(invalid).toEqual([]);
  });

  describe('as the catalog reads it', () => {
    let found: Map<string, Entity>;

    beforeAll(async () => {
      found = await until(async () => {
        const { items } = await backend.catalog.getEntities({}, options);
        return (
          items.length >= files.length &&
          items.every(({ relations }) => relations?.length !== undefined) &&
          new Map(items.map(item => [stringifyEntityRef(item), item]))
        );
      });
    });

    it('holds the models and datasets that the portal starts with', () => {
      const entities = files.map(({ entity }) => entity);
      expect(entities.filter(isFoundationModelEntity)).toHaveLength(56);
      expect(entities.filter(isModelDatasetEntity)).toHaveLength(23);
      expect(found.size).toBe(files.length);
    });

    it('refers to nothing that is missing', () => {
      const missing = [...found].flatMap(([ref, { relations = [] }]) =>
        relations
          .filter(({ targetRef }) => !found.has(targetRef))
          .map(({ type, targetRef }) => `${ref} ${type} ${targetRef}`),
      );
      expect(missing).toEqual([]);
    });

    it('names existing datasets in evaluations', () => {
      const named = [...found.values()]
        .filter(isFoundationModelEntity)
        .flatMap(({ spec }) => spec.evaluations ?? [])
        .flatMap(({ dataset }) => dataset ?? []);
      expect(named.length).toBeGreaterThan(20);
      expect(named.filter(ref => !found.has(ref))).toEqual([]);
    });

    it('has a memory class for each model whose shape is published', () => {
      const unknown = [...found.values()]
        .filter(isFoundationModelEntity)
        .filter(({ spec }) => spec.parameters && spec.architecture?.layers)
        .filter(
          ({ metadata }) =>
            metadata.labels?.['fmops.dev/memory-class'] === 'unknown',
        );
      expect(unknown.map(({ metadata }) => metadata.name)).toEqual([]);
    });

    it.each([
      ['xgen-7b-8k-base', 'commercial'],
      ['xgen-7b-8k-inst', 'research-only'],
      ['mpt-7b', 'commercial'],
      ['mpt-7b-chat', 'research-only'],
    ])('keeps the terms of %s apart from those of its family', (name, use) => {
      const entity = found.get(`foundationmodel:default/${name}`);
      expect(entity?.metadata.labels?.['fmops.dev/license-use']).toBe(use);
    });
  });
});

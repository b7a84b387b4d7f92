import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  deriveMetadata,
  isModelDatasetEntity,
  readSortBenchmarks,
  sampleRowsProblem,
  type SortBenchmark,
} from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Adds facet labels and sort annotations to models and datasets. It works after
 * validation, on specs that are known to be right; before it, a wrong spec
 * would end in an error of this processor instead of one that names the field.
 */
export class DerivedMetadataProcessor implements CatalogProcessor {
  readonly #benchmarks: readonly SortBenchmark[];

  /** Throws where the benchmarks to sort by are not configured rightly. */
  static fromConfig(config: Config): DerivedMetadataProcessor {
    return new DerivedMetadataProcessor(readSortBenchmarks(config));
  }

  private constructor(benchmarks: readonly SortBenchmark[]) {
    this.#benchmarks = benchmarks;
  }

  getProcessorName(): string {
    return 'FmopsDerivedMetadataProcessor';
  }

  /** @throws InputError for what a schema can't tell, such as too much sample data */
  async postProcessEntity(entity: Entity): Promise<Entity> {
    const problem =
      isModelDatasetEntity(entity) && sampleRowsProblem(entity.spec);
    if (problem) {
      throw new InputError(problem);
    }
    const derived = deriveMetadata(entity, this.#benchmarks);
    if (!derived) {
      return entity;
    }
    const { metadata } = entity;
    return {
      ...entity,
      metadata: {
        ...metadata,
        labels: { ...metadata.labels, ...derived.labels },
        annotations: { ...metadata.annotations, ...derived.annotations },
      },
    };
  }
}

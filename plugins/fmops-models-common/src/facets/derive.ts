import type { Entity } from '@backstage/catalog-model';
import { benchmarkScores, type SortBenchmark } from '../benchmarks';
import {
  isFoundationModelEntity,
  isModelDatasetEntity,
  type FoundationModelSpec,
  type ModelDatasetSpec,
} from '../kinds';
import { licenseUse } from '../licenses';
import { modelShape, servingMemoryGiB } from '../memory';
import {
  classOf,
  CONTEXT_CLASSES,
  MEMORY_CLASSES,
  ROW_CLASSES,
  SIZE_CLASSES,
  UNKNOWN,
} from './classes';
import { legalLabelValue } from './legalLabelValue';
import { FACET_LABELS } from './names';
import { sortAnnotation } from './sorts';
import {
  dateSortKey,
  numberSortKey,
  SCORE_DECIMALS,
  textSortKey,
  type SortKey,
} from './sortKeys';

type FacetLabel = keyof typeof FACET_LABELS;

const YES_NO = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
]);

function skillsOf({ skills, access }: FoundationModelSpec) {
  return skills?.level ?? (access === 'proprietary' ? 'api' : 'self-hosting');
}

function sharedFacets(spec: FoundationModelSpec | ModelDatasetSpec) {
  return {
    type: spec.type,
    access: spec.access,
    licenseUse: licenseUse(spec.license),
    provider: spec.provider,
  };
}

function modelFacets(
  spec: FoundationModelSpec,
): Partial<Record<FacetLabel, string>> {
  return {
    ...sharedFacets(spec),
    modality: spec.modality,
    task: spec.task,
    sizeClass: classOf(SIZE_CLASSES, spec.parameters),
    contextClass: classOf(CONTEXT_CLASSES, spec.contextWindow),
    memoryClass: classOf(MEMORY_CLASSES, servingMemoryGiB(modelShape(spec))),
    fineTunable: YES_NO.get(spec.fineTunable) ?? UNKNOWN,
    skills: skillsOf(spec),
  };
}

function datasetFacets(
  spec: ModelDatasetSpec,
): Partial<Record<FacetLabel, string>> {
  return {
    ...sharedFacets(spec),
    rowClass: classOf(ROW_CLASSES, spec.rows),
    personalData: spec.personalData?.value ?? UNKNOWN,
  };
}

function modelSortKeys(spec: FoundationModelSpec): Record<string, SortKey> {
  return {
    released: dateSortKey(spec.releasedOn),
    parameters: numberSortKey(spec.parameters),
    context: numberSortKey(spec.contextWindow),
    memory: numberSortKey(servingMemoryGiB(modelShape(spec)), 3),
  };
}

function benchmarkSortKeys(
  spec: FoundationModelSpec,
  benchmarks: readonly SortBenchmark[],
): Record<string, SortKey> {
  const scores = benchmarkScores(spec);
  return Object.fromEntries(
    benchmarks.map(({ id, conditions }) => [
      id,
      numberSortKey(scores.get(conditions.key), SCORE_DECIMALS),
    ]),
  );
}

function datasetSortKeys(spec: ModelDatasetSpec): Record<string, SortKey> {
  return {
    rows: numberSortKey(spec.rows),
    size: numberSortKey(spec.sizeBytes),
  };
}

function labels(facets: Partial<Record<FacetLabel, string>>) {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, value]) => [
      FACET_LABELS[facet as FacetLabel],
      legalLabelValue(value) ?? UNKNOWN,
    ]),
  );
}

function annotations(keys: Record<string, SortKey>) {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([id, { asc, desc }]) => [
      [sortAnnotation(id, 'asc'), asc],
      [sortAnnotation(id, 'desc'), desc],
    ]),
  );
}

/**
 * Labels and annotations that a valid entity is to carry besides its own.
 *
 * @public
 */
export interface DerivedMetadata {
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/**
 * Derives facet labels and sort annotations from the spec of a model or
 * dataset. Undefined for other kinds. Give it valid entities only.
 *
 * @param benchmarks - that models are to be sorted by
 *
 * @public
 */
export function deriveMetadata(
  entity: Entity,
  benchmarks: readonly SortBenchmark[] = [],
): DerivedMetadata | undefined {
  const title = textSortKey(entity.metadata.title ?? entity.metadata.name);
  if (isFoundationModelEntity(entity)) {
    return {
      labels: labels(modelFacets(entity.spec)),
      annotations: annotations({
        title,
        ...modelSortKeys(entity.spec),
        ...benchmarkSortKeys(entity.spec, benchmarks),
      }),
    };
  }
  if (isModelDatasetEntity(entity)) {
    return {
      labels: labels(datasetFacets(entity.spec)),
      annotations: annotations({ title, ...datasetSortKeys(entity.spec) }),
    };
  }
  return undefined;
}

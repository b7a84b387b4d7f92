import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  FMOPS_API_VERSION,
  FOUNDATION_MODEL_KIND,
  type BaseModelRelation,
  type FoundationModelEntity,
  type FoundationModelSpec,
  type ModelDatasetEntity,
  type ModelType,
  type ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { derivedLicense } from './derivedLicense';
import type { ModelRun } from './selectRuns';

/** Type of the location of models that runs have made. */
export const RUN_LOCATION_TYPE = 'fmops-run';

/** What is known about where an output model comes from. */
export interface OutputModelOrigin {
  base: FoundationModelEntity;
  datasets: ModelDatasetEntity[];
  /** Entity reference of the project. */
  component?: string;
  /** What was done to the base, such as `lora`. */
  method?: string;
}

interface Method {
  /** Of the outcome. Default: that of the base. */
  type?: ModelType;
  relation: BaseModelRelation;
}

const METHODS: Readonly<Record<string, Method>> = {
  lora: { type: 'adapter', relation: 'adapter' },
  qlora: { type: 'adapter', relation: 'adapter' },
  full: { type: 'fine-tuned', relation: 'finetune' },
  merge: { type: 'merged', relation: 'merge' },
  copy: { relation: 'copy' },
};

/**
 * Facts about the base that hold for what is derived from it. Not its licence,
 * nor that its parameters were counted in published files.
 */
const INHERITED = [
  'access',
  'modality',
  'inputs',
  'outputs',
  'task',
  'parameters',
  'activeParameters',
  'architecture',
  'contextWindow',
  'contextNote',
  'languages',
  'languageCount',
  'fineTunable',
  'fineTuningMethods',
] as const satisfies (keyof FoundationModelSpec)[];

function inherited(base: FoundationModelSpec) {
  return Object.fromEntries(
    INHERITED.filter(key => base[key] !== undefined).map(key => [
      key,
      base[key],
    ]),
  ) as Pick<FoundationModelSpec, (typeof INHERITED)[number]>;
}

/** Methods whose outcome is known. */
export const KNOWN_METHODS: readonly string[] = Object.keys(METHODS);

/** The version that a run stands for. Names of workloads say more than numbers. */
export function versionOf({
  ref,
  finishedAt,
  lineage,
}: Workload): ModelVersion {
  return {
    version: ref.name,
    ...(lineage.outputUri && { artifactUri: lineage.outputUri }),
    revision: ref.uid,
    stage: 'development',
    ...(finishedAt && { createdAt: new Date(finishedAt).toISOString() }),
  };
}

/**
 * The catalog entity of a model that a run has made, with its lineage.
 *
 * @param run - the newest run that made the model
 * @param versions - all its versions, newest first
 */
export function outputModelEntity(
  run: ModelRun,
  origin: OutputModelOrigin,
  versions: ModelVersion[],
): FoundationModelEntity {
  const { name, namespace } = parseEntityRef(run.modelRef);
  const { ref, lineage, finishedAt, demo } = run.workload;
  const { base, datasets, component, method } = origin;
  const { type = base.spec.type, relation } =
    METHODS[method ?? 'full'] ?? METHODS.full;
  const location = `${RUN_LOCATION_TYPE}:${ref.cluster}/${ref.namespace}/${ref.name}`;
  const tags = [lineage.stage, demo && 'demo'].filter(
    (tag): tag is string => typeof tag === 'string' && /^[a-z0-9-]+$/.test(tag),
  );
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: FOUNDATION_MODEL_KIND,
    metadata: {
      name,
      namespace,
      description: `Made by the run ${ref.name} in namespace ${ref.namespace} of cluster ${ref.cluster}.`,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
      ...(tags.length > 0 && { tags }),
    },
    spec: {
      type,
      owner: run.owner,
      lifecycle: 'experimental',
      provider: parseEntityRef(run.owner, { defaultKind: 'Group' }).name,
      ...inherited(base.spec),
      license:
        relation === 'copy'
          ? base.spec.license
          : derivedLicense(base, datasets),
      baseModel: {
        ref: stringifyEntityRef(base),
        relation,
        ...(method && { method }),
      },
      ...(datasets.length > 0 && {
        trainedOn: datasets.map(dataset => stringifyEntityRef(dataset)),
      }),
      producedBy: {
        run: ref.uid,
        cluster: ref.cluster,
        ...(component && { component }),
      },
      versions,
      ...(finishedAt && { releasedOn: finishedAt.slice(0, 10) }),
    },
  };
}

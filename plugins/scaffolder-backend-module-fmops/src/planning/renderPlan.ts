import {
  datasetLayout,
  findInstance,
  licenseName,
  licenseVerdict,
  type FoundationModelEntity,
  type ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { computeDtype, nodeResources } from './resources';
import type { RunPlan } from './RunPlan';
import type { RunRequest } from './RunRequest';
import { trainingSplit } from './trainingSplit';

/** What a plan is made from, all of it checked. */
export interface PlanParts {
  request: RunRequest;
  model: FoundationModelEntity;
  dataset: ModelDatasetEntity;
  image: string;
  fingerprint: string;
  estimate: string;
  notes: string[];
}

const METHOD_NAMES = { lora: 'LoRA', qlora: 'QLoRA (4-bit)' };

function licenceNotes(
  { model, dataset }: Pick<PlanParts, 'model' | 'dataset'>,
  use: RunRequest['use'],
): string[] {
  return [model, dataset].flatMap(({ metadata, spec }) => {
    const { verdict, reason } = licenseVerdict(spec.license, use);
    return verdict === 'allowed'
      ? []
      : [`Licence of ${metadata.name}: ${reason} Read it before you use it.`];
  });
}

/**
 * Puts a checked request into the form that a skeleton is rendered from.
 *
 * @throws Error when a part was not checked before.
 */
export function renderPlan(parts: PlanParts): RunPlan {
  const { request, model, dataset, fingerprint } = parts;
  const instance = findInstance(request.compute.instanceType);
  const modelId = model.spec.source?.huggingFaceId;
  const datasetId = dataset.spec.source?.huggingFaceId;
  const layout = datasetLayout(dataset.spec.columns);
  if (!instance || !modelId || !datasetId || !layout) {
    throw new Error('A plan can only be made from a request that was checked');
  }
  const runName = `${request.name}-${fingerprint.slice(0, 6)}`;
  const outputPath = `${request.name}/${runName}`;
  return {
    name: request.name,
    description:
      request.description ||
      `${model.metadata.title ?? model.metadata.name} fine-tuned on ${
        dataset.metadata.title ?? dataset.metadata.name
      }`,
    entityRef: `component:default/${request.name}`,
    owner: request.owner,
    outputModel: request.outputModel,
    model: {
      ref: request.baseModel,
      title: model.metadata.title ?? model.metadata.name,
      id: modelId,
      revision: model.spec.source?.revision ?? 'main',
      dtype: computeDtype(instance),
      licence: licenseName(model.spec.license),
    },
    dataset: {
      ref: request.dataset,
      title: dataset.metadata.title ?? dataset.metadata.name,
      id: datasetId,
      config: dataset.spec.source?.config ?? '',
      split: trainingSplit(dataset.spec.splits),
      layout,
      licence: licenseName(dataset.spec.license),
    },
    lora: {
      method: request.method,
      methodName: METHOD_NAMES[request.method],
      r: request.r,
      alpha: request.alpha,
      dropout: request.dropout,
      targetModules: request.targetModules,
    },
    training: {
      learningRate: request.learningRate,
      epochs: request.epochs,
      sequenceLength: request.sequenceLength,
      batchSize: request.batchSize,
      gradientAccumulation: request.gradientAccumulation,
    },
    target: request.target,
    compute: {
      ...request.compute,
      gpuResource: instance.resource,
      ...nodeResources(instance, request.compute.gpusPerNode),
    },
    run: {
      name: runName,
      image: parts.image,
      maxRuntimeSeconds: Math.round(request.maxRuntimeHours * 3600),
      claim: request.claim,
      outputDir: `/output/${outputPath}`,
      outputUri: `pvc://${request.claim}/${outputPath}/adapter`,
      huggingFaceSecret:
        model.spec.access === 'gated'
          ? request.huggingFaceSecret || 'hf-token'
          : '',
      queue: request.queue ?? '',
    },
    estimate: { text: parts.estimate },
    fingerprint,
    notes: [...licenceNotes(parts, request.use), ...parts.notes],
  };
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  type RegistryModel,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { entityName } from '../entity/entityName';
import { HOSTED } from './foundationModel';

/** Whether a custom model can be used; older answers have no status. */
export function isReady(summary: unknown): boolean {
  const { modelStatus } = fields(summary);
  return modelStatus === undefined || modelStatus === 'Active';
}

function baseFacts(
  raw: Record<string, unknown>,
  bases: ReadonlyMap<string, RegistryModel>,
  namespace: string,
): Partial<FoundationModelSpec> {
  // Imported ones come from elsewhere, and Bedrock does not say what they are
  if (raw.customizationType === 'IMPORTED') {
    return {};
  }
  const id = text(raw.baseModelArn)?.split('foundation-model/')[1];
  const method = text(raw.customizationType)?.toLowerCase().replace(/_/g, '-');
  const { modality, task, inputs, outputs, unverifiedFields } =
    bases.get(id ?? '')?.spec ?? {};
  const unsure = unverifiedFields?.filter(field => field === 'task') ?? [];
  return {
    type: 'fine-tuned',
    ...(modality && { modality }),
    ...(task && { task }),
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    ...(unsure.length > 0 && { unverifiedFields: unsure }),
    ...(id && {
      baseModel: {
        ref: stringifyEntityRef({
          kind: FOUNDATION_MODEL_KIND,
          namespace,
          name: entityName(id),
        }),
        relation: 'finetune',
        ...(method && { method }),
      },
    }),
  };
}

/**
 * Reads one custom model of Bedrock, which takes over the modality of its base.
 *
 * @param bases - the foundation models by their id on Bedrock
 * @param namespace - of the entities
 */
export function customModel(
  summary: unknown,
  bases: ReadonlyMap<string, RegistryModel>,
  namespace: string,
): RegistryModel {
  const raw = fields(summary);
  const name = text(raw.modelName) ?? '';
  const arn = text(raw.modelArn);
  return {
    name,
    title: name,
    annotations: {
      ...(arn && { 'aws.amazon.com/bedrock-custom-model-arn': arn }),
    },
    spec: {
      ...HOSTED,
      ...baseFacts(raw, bases, namespace),
      ...(arn && { source: { providerModelId: arn } }),
    },
  };
}

import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  type RegistryModel,
  text,
  texts,
} from '@fmops/backstage-plugin-fmops-models-node';
import { mediaFacts } from './modalities';
import { offerFacts } from './offer';

/** What holds for all models that are used through Bedrock alone. */
export const HOSTED = {
  access: 'proprietary',
  skills: { level: 'api' },
} as const satisfies Partial<FoundationModelSpec>;

function tuningFacts(customizations: unknown): Partial<FoundationModelSpec> {
  if (!Array.isArray(customizations)) {
    return {};
  }
  return customizations.length > 0
    ? { fineTunable: true, fineTuningMethods: ['api'] }
    : { fineTunable: false };
}

/** Ways to call a model, such as `on-demand`. */
function inferenceTags(raw: Record<string, unknown>): string[] {
  return [
    ...texts(raw.inferenceTypesSupported).map(item =>
      item.toLowerCase().replace(/_/g, '-'),
    ),
    ...(raw.responseStreamingSupported === true ? ['streaming'] : []),
  ];
}

/** The page of a model in the console, which other partitions have elsewhere. */
function consolePage(id: string, arn: string | undefined): string | undefined {
  const [, region] = /^arn:aws:bedrock:([a-z0-9-]+):/.exec(arn ?? '') ?? [];
  return region
    ? `https://${region}.console.aws.amazon.com/bedrock/home?region=${region}#/model-catalog/serverless/${id}`
    : undefined;
}

/** Reads one foundation model that Bedrock offers. Its prices are not part of the answer. */
export function foundationModel(summary: unknown, now: Date): RegistryModel {
  const raw = fields(summary);
  const id = text(raw.modelId) ?? '';
  const arn = text(raw.modelArn);
  const provider = text(raw.providerName);
  const { unverifiedFields: unsure = [], ...media } = mediaFacts(
    raw.inputModalities,
    raw.outputModalities,
  );
  const { unverifiedFields: sinceWhen = [], ...offer } = offerFacts(
    raw.modelLifecycle,
    now,
  );
  const unverifiedFields = [...unsure, ...sinceWhen];
  return {
    name: id,
    title: text(raw.modelName),
    tags: inferenceTags(raw),
    url: consolePage(id, arn),
    annotations: {
      ...(arn && { 'aws.amazon.com/bedrock-foundation-model-arn': arn }),
    },
    spec: {
      ...HOSTED,
      type: 'base',
      ...(provider && { provider }),
      ...media,
      ...tuningFacts(raw.customizationsSupported),
      ...offer,
      source: { providerModelId: id },
      ...(unverifiedFields.length > 0 && { unverifiedFields }),
    },
  };
}

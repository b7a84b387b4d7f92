import type {
  FoundationModelSpec,
  Modality,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  HUB_TASKS,
  type RegistryModel,
  text,
  texts,
} from '@fmops/backstage-plugin-fmops-models-node';
import { modelCard, StatedFacts } from '../stated';
import { cardText } from './cardText';
import { firstContainer, packageVersion } from './packageVersion';

const MODALITY_OF_DOMAIN: Record<string, Modality> = {
  COMPUTER_VISION: 'image',
  NATURAL_LANGUAGE_PROCESSING: 'text',
};

/** SageMaker writes TEXT_GENERATION where the Hub writes text-generation. */
function taskFacts(modelPackage: unknown): Partial<FoundationModelSpec> {
  const { Task, Domain } = fields(modelPackage);
  const task = text(Task)?.toLowerCase().replace(/_/g, '-') ?? '';
  if (Object.hasOwn(HUB_TASKS, task)) {
    return { task, modality: HUB_TASKS[task] };
  }
  const domain = text(Domain) ?? '';
  return Object.hasOwn(MODALITY_OF_DOMAIN, domain)
    ? { modality: MODALITY_OF_DOMAIN[domain] }
    : {};
}

/**
 * Reads a model package group with its packages as one model with versions.
 * Facts come from the package in production, or from the newest one.
 */
export function packageGroup(
  group: unknown,
  packages: unknown[],
): RegistryModel {
  const { ModelPackageGroupName, ModelPackageGroupArn, ...raw } = fields(group);
  const name = text(ModelPackageGroupName) ?? '';
  const arn = text(ModelPackageGroupArn);
  const read = packages
    .flatMap(answer => {
      const version = packageVersion(answer);
      return version ? [{ version, answer }] : [];
    })
    .sort((a, b) => Number(b.version.version) - Number(a.version.version));
  const current =
    read.find(({ version }) => version.stage === 'production') ?? read[0];
  const about = fields(current?.answer);
  const container = firstContainer(about);
  const stated = new StatedFacts(
    Object.entries(fields(about.CustomerMetadataProperties)),
  );
  const card = modelCard(cardText(fields(about.ModelCard).ModelCardContent));
  return {
    name,
    title: name,
    description:
      text(raw.ModelPackageGroupDescription) ??
      text(about.ModelPackageDescription),
    tags: texts(container.Framework),
    annotations: {
      ...(arn && { 'aws.amazon.com/sagemaker-model-package-group-arn': arn }),
    },
    spec: {
      ...taskFacts(about),
      ...stated.spec,
      ...(card && { card }),
      versions: read.map(({ version }) => version),
    },
  };
}

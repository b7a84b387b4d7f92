import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  HUB_TASKS,
  type RegistryModel,
  text,
  texts,
} from '@fmops/backstage-plugin-fmops-models-node';
import { modelCard, StatedFacts, statedLicense } from '../stated';
import { customProperties, labels } from './customProperties';

function languagesOf(value: unknown): string[] {
  const codes = texts(value)
    .map(code => code.toLowerCase())
    .filter(code => /^[a-z]{2,3}$/.test(code));
  return [...new Set(codes)].slice(0, 200);
}

function taskFacts(value: unknown): Partial<FoundationModelSpec> {
  const task = texts(value).find(item => Object.hasOwn(HUB_TASKS, item));
  return task ? { task, modality: HUB_TASKS[task] } : {};
}

/**
 * What models of the registry and of the catalog say alike: the fields that
 * both APIs share, over what custom properties say.
 */
export function describedModel(item: unknown): RegistryModel {
  const raw = fields(item);
  const name = text(raw.name) ?? '';
  const license = statedLicense(raw.license, raw.licenseLink);
  const provider = text(raw.provider);
  const languages = languagesOf(raw.language);
  const card = modelCard(raw.readme);
  return {
    name,
    title: name,
    description: text(raw.description),
    tags: [...labels(item), ...texts(raw.libraryName)],
    spec: {
      ...taskFacts(raw.tasks),
      ...new StatedFacts(customProperties(item)).spec,
      ...(license && { license }),
      ...(provider && { provider }),
      ...(languages.length > 0 && { languages }),
      ...(card && { card }),
    },
  };
}

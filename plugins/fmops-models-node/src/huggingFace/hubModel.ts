import type {
  FoundationModelSpec,
  Modality,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { RegistryModel } from '../registries';
import {
  fields,
  hubId,
  instant,
  positiveCount,
  text,
  texts,
} from '../answers/read';
import { apiUrl } from '../http/apiUrl';
import { configFacts } from './configFacts';
import { hubBaseModel } from './hubBaseModel';
import { hubEvaluations } from './hubEvaluations';
import { hubLicense } from './hubLicense';
import { HUB_TASKS } from './hubTasks';

const MOST_LANGUAGES = 200;

function languagesOf(cardData: unknown): string[] {
  const codes = texts(fields(cardData).language)
    .map(code => code.toLowerCase())
    .filter(code => /^[a-z]{2,3}$|^code$/.test(code));
  return [...new Set(codes)].slice(0, MOST_LANGUAGES);
}

function taskFacts(tag: string | undefined): Partial<FoundationModelSpec> {
  if (!tag) {
    return {};
  }
  const modality = Object.hasOwn(HUB_TASKS, tag) ? HUB_TASKS[tag] : tag;
  // A tag that is no modality either ends in a rejection that names it
  return { task: tag, modality: modality as Modality };
}

/**
 * Reads one entry of the Hub's list of models.
 *
 * @public
 */
export function hubModel(entry: unknown, hub: string): RegistryModel {
  const raw = fields(entry);
  const id = text(raw.id) ?? '';
  const page = hubId(id) && apiUrl(hub, id).href;
  const tags = texts(raw.tags);
  const revision = text(raw.sha);
  const gguf = fields(raw.gguf);
  const parameters =
    positiveCount(fields(raw.safetensors).total) ?? positiveCount(gguf.total);
  const contextWindow =
    configFacts(raw.config).contextWindow ?? positiveCount(gguf.context_length);
  const languages = languagesOf(raw.cardData);
  const evaluations = hubEvaluations(raw, page);
  const license = hubLicense(raw.cardData, tags);
  const releasedOn = instant(raw.createdAt)?.slice(0, 10);
  const createdAt = instant(raw.lastModified);
  const legalRevision =
    revision && /^[0-9a-f]{40}$/.test(revision) ? revision : undefined;
  return {
    name: id,
    title: id.split('/')[1],
    url: page,
    tags: texts(raw.library_name),
    spec: {
      provider: id.split('/')[0] || undefined,
      access: raw.gated ? 'gated' : 'open',
      ...(license && { license }),
      ...taskFacts(text(raw.pipeline_tag)),
      ...(parameters && { parameters, parametersBasis: 'hub-total' }),
      ...(contextWindow && { contextWindow }),
      ...(languages.length > 0 && { languages }),
      ...(evaluations.length > 0 && { evaluations }),
      ...hubBaseModel(id, raw.cardData, tags),
      ...(releasedOn && { releasedOn }),
      source: {
        huggingFaceId: id,
        ...(legalRevision && { revision: legalRevision }),
      },
      versions: [
        {
          version: 'main',
          artifactUri: `hf://${id}`,
          ...(legalRevision && { revision: legalRevision }),
          ...(createdAt && { createdAt }),
        },
      ],
      ...(page && {
        card: { url: `${page}/raw/${legalRevision ?? 'main'}/README.md` },
        sources: [page],
      }),
    },
  };
}

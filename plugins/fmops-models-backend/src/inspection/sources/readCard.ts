import { parse } from 'yaml';
import {
  fields,
  hubModel,
  texts,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';

const FRONT_MATTER = /^---\r?\n([\s\S]{0,100000}?)\r?\n---/;

/** Facts in the head of a model card, as the Hugging Face Hub reads them. */
export function readCard(markdown: string): Partial<FoundationModelSpec> {
  const head = FRONT_MATTER.exec(markdown)?.[1];
  let card: unknown;
  try {
    card = head && parse(head);
  } catch {
    // A card without a readable head says nothing
  }
  const { spec } = hubModel(
    {
      id: '',
      cardData: card,
      tags: texts(fields(card).tags),
      pipeline_tag: fields(card).pipeline_tag,
    },
    'https://huggingface.co',
  );
  const { license, task, modality, languages, type, baseModel } = spec;
  return { license, task, modality, languages, type, baseModel };
}

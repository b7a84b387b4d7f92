import {
  BASE_MODEL_RELATIONS,
  type BaseModel,
  type BaseModelRelation,
  type ModelType,
} from '@fmops/backstage-plugin-fmops-models-common';
import { fields, hubId, text, texts } from '../answers/read';

const TYPES: Record<BaseModelRelation, ModelType> = {
  finetune: 'fine-tuned',
  adapter: 'adapter',
  quantized: 'quantized',
  merge: 'merged',
  copy: 'base',
};

function relationOf(
  card: Record<string, unknown>,
  tags: string[],
): BaseModelRelation {
  const said = text(card.base_model_relation);
  const tagged = tags
    .map(tag => /^base_model:([a-z]+):/.exec(tag)?.[1])
    .find(Boolean);
  return (
    BASE_MODEL_RELATIONS.find(item => item === said) ??
    BASE_MODEL_RELATIONS.find(item => item === tagged) ??
    (text(card.library_name) === 'peft' ? 'adapter' : 'finetune')
  );
}

/** What a repository is derived from, by its card. A base of itself is none. */
export function hubBaseModel(
  id: string,
  cardData: unknown,
  tags: string[],
): { type: ModelType; baseModel: BaseModel } | undefined {
  const card = fields(cardData);
  const [huggingFaceId, ...others] = [
    ...new Set(texts(card.base_model).flatMap(base => hubId(base) ?? [])),
  ].filter(base => base.toLowerCase() !== id.toLowerCase());
  if (!huggingFaceId) {
    return undefined;
  }
  const relation = relationOf(card, tags);
  return {
    type: TYPES[relation],
    baseModel: {
      huggingFaceId,
      relation,
      ...(others.length > 0 && { others }),
    },
  };
}

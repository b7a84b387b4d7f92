import {
  MODEL_CARD_MAX_CHARACTERS,
  type ModelCard,
} from '@fmops/backstage-plugin-fmops-models-common';
import { prose } from '@fmops/backstage-plugin-fmops-models-node';

/** A model card in Markdown. What is longer than a card may be is cut off, with an ellipsis. */
export function modelCard(markdown: unknown): ModelCard | undefined {
  const card = prose(markdown, MODEL_CARD_MAX_CHARACTERS);
  return card ? { text: card } : undefined;
}

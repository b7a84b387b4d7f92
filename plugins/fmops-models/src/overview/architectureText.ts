import { ModelArchitecture } from '@fmops/backstage-plugin-fmops-models-common';
import { formatCount } from '../format/numbers';
import { sentenceCase } from '../models/modelWords';

function attentionText(architecture: ModelArchitecture): string | undefined {
  const { attention, attentionHeads, kvHeads } = architecture;
  if (!attentionHeads) return undefined;
  if (attention === 'mla') return `${attentionHeads} heads, latent attention`;
  return kvHeads && kvHeads !== attentionHeads
    ? `${attentionHeads} heads, ${kvHeads} for keys and values`
    : `${attentionHeads} heads`;
}

function expertsText({ experts, activeExperts }: ModelArchitecture) {
  if (!experts) return undefined;
  return activeExperts
    ? `${experts} experts, ${activeExperts} active`
    : `${experts} experts`;
}

/** `Decoder, 32 layers, width 4,096, …`; undefined where nothing is published. */
export function architectureText(
  architecture: ModelArchitecture | undefined,
): string | undefined {
  if (!architecture?.type) return undefined;
  const { type, layers, hiddenSize } = architecture;
  const parts = [
    sentenceCase(type.replace(/-moe$/, ', mixture of experts')),
    expertsText(architecture),
    layers && `${layers} layers`,
    hiddenSize && `width ${formatCount(hiddenSize)}`,
    attentionText(architecture),
  ];
  return parts.filter(Boolean).join(', ');
}

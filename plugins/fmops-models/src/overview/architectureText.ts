import { ModelArchitecture } from '@fmops/backstage-plugin-fmops-models-common';
import type { FactsMessages } from '../facts/messages';
import { formatCount } from '../format/numbers';
import { sentenceCase } from '../format/values';

function attentionText(
  t: FactsMessages,
  { attention, attentionHeads, kvHeads }: ModelArchitecture,
): string | undefined {
  if (!attentionHeads) return undefined;
  const heads = String(attentionHeads);
  if (attention === 'mla') return t('architecture.headsLatent', { heads });
  return kvHeads && kvHeads !== attentionHeads
    ? t('architecture.headsShared', { heads, shared: String(kvHeads) })
    : t('architecture.heads', { heads });
}

function expertsText(
  t: FactsMessages,
  { experts, activeExperts }: ModelArchitecture,
): string | undefined {
  if (!experts) return undefined;
  const all = { experts: String(experts) };
  return activeExperts
    ? t('architecture.expertsActive', { ...all, active: String(activeExperts) })
    : t('architecture.experts', all);
}

function typeText(t: FactsMessages, type: string): string {
  const mixed = /^(.+)-moe$/.exec(type);
  return mixed
    ? t('architecture.mixture', { type: sentenceCase(mixed[1]) })
    : sentenceCase(type);
}

/** `Decoder, 32 layers, width 4,096, …`; undefined where nothing is published. */
export function architectureText(
  t: FactsMessages,
  architecture: ModelArchitecture | undefined,
): string | undefined {
  if (!architecture?.type) return undefined;
  const { type, layers, hiddenSize } = architecture;
  const parts = [
    typeText(t, type),
    expertsText(t, architecture),
    layers && t('architecture.layers', { layers: String(layers) }),
    hiddenSize && t('architecture.width', { width: formatCount(hiddenSize) }),
    attentionText(t, architecture),
  ];
  return parts.filter(Boolean).join(', ');
}

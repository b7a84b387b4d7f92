import {
  FoundationModelSpec,
  ModelRetirement,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatDate } from '../format/dates';
import { formatParameters, formatTokens } from '../format/numbers';

/** `fine-tuned` → `Fine-tuned`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** `8.0 B`, or `671 B, 37 B active`; undefined where no size is published. */
export function parametersText(
  spec: Pick<FoundationModelSpec, 'parameters' | 'activeParameters'>,
): string | undefined {
  if (spec.parameters === undefined) return undefined;
  const total = formatParameters(spec.parameters);
  return spec.activeParameters === undefined
    ? total
    : `${total}, ${formatParameters(spec.activeParameters)} active`;
}

/** `128 k tokens`; undefined where no window is published. */
export function contextText(
  spec: Pick<FoundationModelSpec, 'contextWindow'>,
): string | undefined {
  return spec.contextWindow === undefined
    ? undefined
    : `${formatTokens(spec.contextWindow)} tokens`;
}

/** `Retired, last day was 31 Mar 2026 (Amazon Bedrock)`; `last day 31 Mar 2026` until then. */
export function retirementText(
  { status, on, scope }: ModelRetirement,
  today: string = new Date().toISOString().slice(0, 10),
): string {
  const over = on !== undefined && today.slice(0, on.length) > on;
  const lastDay = on ? `, last day ${over ? 'was ' : ''}${formatDate(on)}` : '';
  const whose = scope ? ` (${scope})` : '';
  return `${sentenceCase(status)}${lastDay}${whose}`;
}

import {
  FoundationModelSpec,
  ModelRetirement,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FactsMessages } from '../facts/messages';
import { formatDate } from '../format/dates';
import { formatParameters, formatTokens } from '../format/numbers';
import { valueTitle } from '../format/values';

/** `8.0 B`, or `671 B, 37 B active`; undefined where no size is published. */
export function parametersText(
  t: FactsMessages,
  spec: Pick<FoundationModelSpec, 'parameters' | 'activeParameters'>,
): string | undefined {
  if (spec.parameters === undefined) return undefined;
  const total = formatParameters(spec.parameters);
  return spec.activeParameters === undefined
    ? total
    : t('model.parametersActive', {
        total,
        active: formatParameters(spec.activeParameters),
      });
}

/** `128 k tokens`; undefined where no window is published. */
export function contextText(
  t: FactsMessages,
  spec: Pick<FoundationModelSpec, 'contextWindow'>,
): string | undefined {
  return spec.contextWindow === undefined
    ? undefined
    : t('model.tokens', { tokens: formatTokens(spec.contextWindow) });
}

function lastDay(t: FactsMessages, status: string, on: string, today: string) {
  const key =
    today.slice(0, on.length) > on ? 'retirement.ended' : 'retirement.ends';
  return t(key, { status, date: formatDate(on) });
}

/** `Retired, last day was 31 Mar 2026 (Amazon Bedrock)`; `last day 31 Mar 2026` until then. */
export function retirementText(
  t: FactsMessages,
  retirement: ModelRetirement,
  today: string = new Date().toISOString().slice(0, 10),
): string {
  const { on, scope } = retirement;
  const status = valueTitle(t, retirement.status);
  const end = on ? lastDay(t, status, on, today) : status;
  return scope ? `${end} (${scope})` : end;
}

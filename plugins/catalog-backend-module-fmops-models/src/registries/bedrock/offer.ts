import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { fields, instant } from '@fmops/backstage-plugin-fmops-models-node';

function day(value: unknown): string | undefined {
  return instant(value)?.slice(0, 10);
}

/** Since when a model is offered on Bedrock, and the announced end of that. */
export function offerFacts(
  lifecycle: unknown,
  now: Date,
): Partial<FoundationModelSpec> {
  const { status, startOfLifeTime, endOfLifeTime } = fields(lifecycle);
  const from = day(startOfLifeTime);
  const on = day(endOfLifeTime);
  const started = from
    ? { releasedOn: from, unverifiedFields: ['releasedOn'] }
    : {};
  if (status !== 'LEGACY') {
    return started;
  }
  const ended = on !== undefined && on <= now.toISOString().slice(0, 10);
  return {
    ...started,
    lifecycle: 'deprecated',
    retirement: {
      status: ended ? 'retired' : 'deprecated',
      scope: 'Amazon Bedrock',
      ...(on && { on }),
    },
  };
}

import type { GenerationParameters } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Parameters without what is empty, and without what a completion has not. */
export function sentParameters(
  parameters: GenerationParameters,
  mode: 'chat' | 'completion',
): GenerationParameters {
  const stop = parameters.stop?.filter(Boolean) ?? [];
  const { responseFormat, ...rest } = parameters;
  return {
    ...rest,
    stop: stop.length > 0 ? stop : undefined,
    ...(mode === 'chat' && { responseFormat }),
  };
}

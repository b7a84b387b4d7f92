import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';

/** What holds for each model that its provider alone hosts. */
export function providerFacts(
  provider: string,
  providerModelId: string,
): Partial<FoundationModelSpec> {
  return {
    type: 'base',
    provider,
    access: 'proprietary',
    source: { providerModelId },
  };
}

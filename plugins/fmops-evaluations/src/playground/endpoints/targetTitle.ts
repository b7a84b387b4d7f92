import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Target } from '../session/Target';

/** What an endpoint, and a model of several, are called. */
export function targetTitle(
  { endpoint, servedModel }: Target,
  endpoints: readonly PlaygroundEndpoint[],
): string {
  const known = endpoints.find(one => one.endpoint === endpoint);
  const title = known?.title ?? endpoint;
  return servedModel ? `${title} (${servedModel})` : title;
}

import {
  discoveryApiRef,
  fetchApiRef,
  type ApiHolder,
  type DiscoveryApi,
  type FetchApi,
} from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';

/** Something about a field of the form. */
export interface AboutField {
  field: string;
  message: string;
}

/** What a task would find, were it started now. */
export interface PreflightReport {
  problems: AboutField[];
  notes: string[];
  passed: AboutField[];
}

/** Asks the scaffolder what a task would find. */
export async function preflight(
  {
    discoveryApi,
    fetchApi,
  }: { discoveryApi: DiscoveryApi; fetchApi: FetchApi },
  asked: { templateRef: string; values: object },
): Promise<PreflightReport> {
  const base = await discoveryApi.getBaseUrl('scaffolder');
  const response = await fetchApi.fetch(`${base}/fmops/preflight`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response.json();
}

/** The same, for validations; undefined without the core APIs. */
export async function preflightFrom(
  apis: ApiHolder,
  asked: { templateRef: string; values: object },
): Promise<PreflightReport | undefined> {
  const discoveryApi = apis.get(discoveryApiRef);
  const fetchApi = apis.get(fetchApiRef);
  return discoveryApi && fetchApi
    ? preflight({ discoveryApi, fetchApi }, asked)
    : undefined;
}

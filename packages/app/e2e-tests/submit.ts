import { expect } from '@playwright/test';
import type { Manifest } from './cluster';
import { PROJECT } from './manifests';
import { ports } from './ports';

const backend = `http://localhost:${ports.backend}/api`;

/** Submits a run through the portal, as the guest and as a template does. */
export async function submitAsGuest(manifest: Manifest): Promise<void> {
  await sendAsGuest('POST', '/fmops-workloads/v1/submissions', {
    entityRef: `component:default/${PROJECT}`,
    manifest,
  });
}

/** Asks an endpoint something, and rates its answer. */
export async function rateAsGuest(
  endpoint: string,
  thumb: 'up' | 'down',
): Promise<void> {
  const stream = await requestAsGuest(
    'POST',
    '/fmops-evaluations/v1/playground/answers',
    {
      ...{ endpoint, mode: 'chat', parameters: { maxTokens: 1 } },
      messages: [{ role: 'user', content: 'Where is my order?' }],
    },
  );
  const [, answerId] = /"answerId":"([^"]+)"/.exec(await stream.text()) ?? [];
  const path = `/fmops-evaluations/v1/answers/${answerId}/rating`;
  await sendAsGuest('PUT', path, { thumb });
}

/** Promotes a version of a model through stages that need nobody's approval. */
export async function promoteAsGuest(
  model: string,
  version: string,
  stages: string[],
): Promise<void> {
  for (const stage of stages) {
    const path = '/fmops-evaluations/v1/promotions';
    const { id } = await sendAsGuest('POST', path, {
      ...{ model: `foundationmodel:default/${model}`, version, stage },
      reason: 'On the way to production',
    });
    await expect
      .poll(async () => (await sendAsGuest('GET', `${path}/${id}`)).state)
      .toBe('done');
  }
}

/** Records how a model labelled the rows of an evaluation catalog: what was wanted, and what it said. */
export async function recordLabels(
  model: string,
  set: { id: string; version: string },
  labels: [expected: string, output: string][],
): Promise<void> {
  await sendAsGuest('POST', '/fmops-evaluations/v1/results', {
    model: { ref: model },
    method: 'labels',
    data: { set },
    settings: { temperature: 0 },
    rows: labels.map(([expected, output], index) => ({
      key: `row-${index}`,
      input: `What customer ${index} wrote`,
      ...{ expected, output, scores: {} },
    })),
    scores: [],
  });
}

/** Has the catalog read an entity again. */
export async function refreshAsGuest(entityRef: string): Promise<void> {
  await requestAsGuest('POST', '/catalog/refresh', { entityRef });
}

interface CatalogEntity {
  metadata: { namespace: string; name: string };
  spec: unknown;
}

/** Entities of the catalog. */
export async function entitiesAsGuest(
  filter: string,
): Promise<CatalogEntity[]> {
  const { items } = await sendAsGuest(
    'GET',
    `/catalog/entities/by-query?filter=${encodeURIComponent(filter)}`,
  );
  return items;
}

/** Asks the backend as the guest. @returns what it answers */
export async function sendAsGuest(method: string, path: string, body?: object) {
  return (await requestAsGuest(method, path, body)).json();
}

async function requestAsGuest(method: string, path: string, body?: object) {
  const session = await succeeded(
    fetch(`${backend}/auth/guest/refresh`, { method: 'POST' }),
  );
  const { backstageIdentity } = await session.json();
  return succeeded(
    fetch(`${backend}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
}

async function succeeded(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (!response.ok) {
    throw new Error(`${response.url}: ${await response.text()}`);
  }
  return response;
}

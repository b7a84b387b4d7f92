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

/** Rates an answer that an endpoint has given elsewhere. */
export async function rateAsGuest(
  answerId: string,
  { endpoint, thumb }: { endpoint: string; thumb: 'up' | 'down' },
): Promise<void> {
  const path = `/fmops-evaluations/v1/answers/${answerId}/rating`;
  await sendAsGuest('PUT', path, { thumb, answer: { endpoint } });
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

/** Records how a model labelled the rows of an evaluation set: what was wanted, and what it said. */
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

async function sendAsGuest(method: string, path: string, body?: object) {
  const { backstageIdentity } = await answerOf(
    await fetch(`${backend}/auth/guest/refresh`, { method: 'POST' }),
  );
  return answerOf(
    await fetch(`${backend}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
}

async function answerOf(response: Response) {
  if (!response.ok) {
    throw new Error(`${response.url}: ${await response.text()}`);
  }
  return response.json();
}

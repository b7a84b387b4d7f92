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

/** Rates an answer of an endpoint, as an application does for its users. */
export async function rateAsApplication(
  answerId: string,
  rating: { endpoint: string; thumb: 'up' | 'down' },
): Promise<void> {
  const { endpoint, thumb } = rating;
  await sendAsGuest('PUT', `/fmops-evaluations/v1/answers/${answerId}/rating`, {
    thumb,
    answer: { endpoint },
    rater: answerId,
  });
}

async function sendAsGuest(method: string, path: string, body: object) {
  const { backstageIdentity } = await answerOf(
    await fetch(`${backend}/auth/guest/refresh`, { method: 'POST' }),
  );
  await answerOf(
    await fetch(`${backend}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf(response: Response) {
  if (!response.ok) {
    throw new Error(`${response.url}: ${await response.text()}`);
  }
  return response.json();
}

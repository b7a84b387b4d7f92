import type { Manifest } from './cluster';
import { PROJECT } from './manifests';
import { ports } from './ports';

const backend = `http://localhost:${ports.backend}/api`;

/** Submits a run through the portal, as the guest and as a template does. */
export async function submitAsGuest(manifest: Manifest): Promise<void> {
  const { backstageIdentity } = await answerOf(
    await fetch(`${backend}/auth/guest/refresh`, { method: 'POST' }),
  );
  await answerOf(
    await fetch(`${backend}/fmops-workloads/v1/submissions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        entityRef: `component:default/${PROJECT}`,
        manifest,
      }),
    }),
  );
}

async function answerOf(response: Response) {
  if (!response.ok) {
    throw new Error(`${response.url}: ${await response.text()}`);
  }
  return response.json();
}

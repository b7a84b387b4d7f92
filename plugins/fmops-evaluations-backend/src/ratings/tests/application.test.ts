import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { startEvaluationsBackend } from '../../__testUtils__/startEvaluationsBackend';

const API = '/api/fmops-evaluations/v1';
const ENDPOINT = 'component:default/chat';
const OTHER = 'component:default/other';
const endpoint = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: { type: 'model-endpoint' },
});

/** With a token as the README says, and one for something else. */
async function start() {
  const access = (subject: string, permission: string) => ({
    type: 'static',
    options: { token: `the-token-of-${subject}`, subject },
    accessRestrictions: [{ plugin: 'fmops-evaluations', permission }],
  });
  const { server } = await startEvaluationsBackend({
    entities: [endpoint('chat'), endpoint('other')],
    features: [
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
    ],
    root: {
      backend: {
        baseUrl: 'http://localhost',
        auth: {
          externalAccess: [
            access('helper', 'fmops.rating.create'),
            access('other', 'fmops.prompt.read'),
            access('unnamed', 'fmops.rating.create'),
          ],
        },
      },
      permission: { enabled: true },
      fmops: {
        evaluations: {
          ratings: {
            applications: [
              {
                ...{ subject: 'helper', endpoints: [ENDPOINT] },
                ratingsPerMinute: 3,
              },
            ],
          },
        },
      },
    },
  });
  const as = (subject: string) => ({
    rate: (id: string, thumb: string, ref = ENDPOINT) =>
      request(server)
        .put(`${API}/answers/${id}/rating`)
        .set('authorization', `Bearer the-token-of-${subject}`)
        .send({ thumb, answer: { endpoint: ref, servedModel: 'tiny' } }),
    get: (path: string) =>
      request(server)
        .get(`${API}${path}`)
        .set('authorization', `Bearer the-token-of-${subject}`),
  });
  return {
    helper: as('helper'),
    other: as('other'),
    unnamed: as('unnamed'),
  };
}

it('an application with a token for it rates its answers, and does nothing else', async () => {
  const { helper, other } = await start();
  const first = await helper.rate('a1', 'up');
  expect(first.body).toMatchObject({
    ...{ source: 'application', endpoint: ENDPOINT, thumb: 'up' },
    ...{ answerId: 'a1', mine: true },
  });
  const changed = await helper.rate('a1', 'down');
  expect(changed.body).toMatchObject({ id: first.body.id, thumb: 'down' });
  expect((await helper.get('/answers/a1/rating')).body.id).toBe(first.body.id);

  for (const path of [`/ratings?endpoint=${ENDPOINT}`, '/results', '/sets']) {
    const { status, body } = await helper.get(path);
    expect(body.error.message).toContain('restricted');
    expect(status).toBe(403);
  }
  const refused = await other.rate('a1', 'up');
  expect(refused.status).toBe(403);
  expect(refused.body.error.message).toContain('fmops.rating.create');
});

it('rates answers of its endpoints alone, and not without end', async () => {
  const { helper, unnamed } = await start();
  for (const refused of [
    await helper.rate('a1', 'up', OTHER),
    await unnamed.rate('a1', 'up'),
  ]) {
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain(
      'fmops.evaluations.ratings.applications',
    );
  }
  const statuses = [];
  for (const id of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']) {
    statuses.push((await helper.rate(id, 'up')).status);
  }
  // The minute may end meanwhile, once.
  expect(statuses.slice(0, 3)).toEqual([200, 200, 200]);
  expect(statuses).toContain(429);
});

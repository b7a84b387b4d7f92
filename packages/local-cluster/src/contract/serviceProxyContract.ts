import { ContractPart } from './describeContract';
import { NAMESPACE, paths, uniqueName } from './manifests';

/** What the API server says of Services behind it that cannot answer. */
export const serviceProxyContract: ContractPart = client => {
  it('answers 404 for a Service that is not there', async () => {
    const name = uniqueName('nowhere');
    const { code, body } = await client().call(
      'writer',
      'GET',
      `${paths.services}/http:${name}:80/proxy/v1/models`,
    );
    expect(code).toBe(404);
    expect(body).toMatchObject({
      kind: 'Status',
      apiVersion: 'v1',
      reason: 'NotFound',
      message: `services "${name}" not found`,
    });
  });

  it('answers 503 for a Service that nothing is behind', async () => {
    const name = uniqueName('empty');
    await client().call('admin', 'POST', paths.services, {
      body: {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name },
        spec: {
          selector: { app: name },
          ports: [{ name: 'http', port: 80, targetPort: 8000 }],
        },
      },
    });
    // Of a controller, in whole clusters; without it there is nothing to ask
    await client().call(
      'admin',
      'POST',
      paths.services.replace(/services$/, 'endpoints'),
      { body: { apiVersion: 'v1', kind: 'Endpoints', metadata: { name } } },
    );
    const ask = (port: number) =>
      client().call(
        'writer',
        'POST',
        `${paths.services}/http:${name}:${port}/proxy/v1/chat/completions`,
        { body: {} },
      );
    const { code, body } = await ask(80);
    expect(code).toBe(503);
    expect(body).toMatchObject({
      kind: 'Status',
      reason: 'ServiceUnavailable',
      message: expect.stringMatching(
        new RegExp(`^no endpoints available for service "(http:)?${name}`),
      ),
    });
    expect((await ask(81)).body).toMatchObject({
      code: 503,
      message: `no service port 81 found for service "${name}"`,
    });
  });

  it('lets nobody through who may only read', async () => {
    const { code, body } = await client().call(
      'reader',
      'GET',
      `${paths.services}/chat/proxy/v1/models`,
    );
    expect(code).toBe(403);
    expect(body.message).toMatch(
      `cannot get resource "services/proxy" in API group "" in the namespace "${NAMESPACE}"`,
    );
  });
};

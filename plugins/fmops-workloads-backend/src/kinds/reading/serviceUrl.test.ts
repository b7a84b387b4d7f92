import { serviceUrl } from './serviceUrl';

const named = (service?: string, namespace: string | undefined = 'team') =>
  serviceUrl({
    metadata: {
      namespace,
      annotations: service ? { 'fmops.dev/endpoint-service': service } : {},
    },
  });

describe('serviceUrl', () => {
  it('is that of the Service in the namespace of the endpoint', () => {
    expect(named('chat-api')).toBe('http://chat-api.team.svc.cluster.local');
    expect(named('chat-api:8080', 'prod')).toBe(
      'http://chat-api.prod.svc.cluster.local:8080',
    );
  });

  it.each([
    undefined,
    'Chat',
    'chat.other-namespace',
    'chat@evil.example',
    'chat/..',
    'chat:port',
    'chat:',
    'data:text/html,x',
  ])('is none for %s', service => {
    expect(named(service)).toBeUndefined();
  });

  it('is none for what has no annotations', () => {
    expect(serviceUrl({})).toBeUndefined();
  });
});

import { ConfigReader } from '@backstage/config';
import { readPrometheusSources } from './readPrometheusSources';

const read = (...prometheus: object[]) =>
  readPrometheusSources(
    new ConfigReader({ fmops: { workloads: { prometheus } } }),
  );
const url = 'https://prometheus.example.com/prometheus/';

describe('readPrometheusSources', () => {
  it('knows none where none is configured', () => {
    expect(readPrometheusSources(new ConfigReader({})).size).toBe(0);
  });

  it('reads where the metrics of clusters are', () => {
    const sources = read(
      { cluster: 'a', url, bearerToken: 'secret\n' },
      {
        ...{ cluster: 'b', url, headers: { 'X-Scope-OrgID': 'ml' } },
        labels: { namespace: 'kubernetes_namespace' },
        matchers: { cluster: 'b' },
      },
      { cluster: 'c', url, sigv4: { region: 'eu-central-1' } },
    );
    expect(sources.get('a')).toMatchObject({
      url: 'https://prometheus.example.com/prometheus',
      headers: { authorization: 'Bearer secret' },
      labels: { namespace: 'namespace', pod: 'pod' },
    });
    expect(sources.get('b')).toMatchObject({
      headers: { 'X-Scope-OrgID': 'ml' },
      labels: { namespace: 'kubernetes_namespace', pod: 'pod' },
      matchers: { cluster: 'b' },
    });
    expect(sources.get('c')?.sigv4?.region).toBe('eu-central-1');
  });

  it.each([
    [[{ cluster: 'a', url: 'prometheus:9090' }], 'prometheus[0].url'],
    [[{ cluster: 'a', url: `${url}?x=1` }], 'prometheus[0].url'],
    [[{ cluster: 'a', url, labels: { pod: 'a-b' } }], '[0].labels.pod'],
    [[{ cluster: 'a', url, matchers: { 'a"': 'b' } }], '[0].matchers'],
    [
      [
        { cluster: 'a', url },
        { cluster: 'a', url },
      ],
      '[1].cluster',
    ],
    [
      [{ cluster: 'a', url, bearerToken: 'x', sigv4: { region: 'y' } }],
      "both 'bearerToken' and 'sigv4'",
    ],
  ])('refuses %j', (entries, field) => {
    expect(() => read(...entries)).toThrow(field);
  });
});

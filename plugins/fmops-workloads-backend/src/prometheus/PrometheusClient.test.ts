import { FakePrometheus } from './__testUtils__/FakePrometheus';
import { PrometheusClient } from './PrometheusClient';
import type { PrometheusSource } from './PrometheusSource';

const SPAN = { start: 1_795_318_770, end: 1_795_318_860 };

describe('PrometheusClient', () => {
  let prometheus: FakePrometheus;
  let client: PrometheusClient;

  const connect = (more: Partial<PrometheusSource> = {}) => {
    client = new PrometheusClient({
      ...{ cluster: 'training', url: `${prometheus.url}/base` },
      ...{ headers: {}, matchers: {} },
      labels: { namespace: 'namespace', pod: 'pod' },
      ...more,
    });
    return client;
  };

  beforeEach(async () => {
    prometheus = await FakePrometheus.start();
  });

  afterEach(async () => {
    await client.close();
    await prometheus.stop();
  });

  it('reads which metrics there are', async () => {
    const names = await connect().metricNames(['{pod="a"}', '{b="c"}'], SPAN);
    expect([...names]).toEqual([
      'vllm:num_requests_running',
      'vllm:num_requests_waiting',
    ]);
    const [{ path, form }] = prometheus.requests;
    expect(path).toBe('/base/api/v1/series');
    expect(form.getAll('match[]')).toEqual(['{pod="a"}', '{b="c"}']);
  });

  it('reads a series, with times in milliseconds', async () => {
    expect(await connect().queryRange('up', SPAN, 30)).toEqual(
      [770, 800, 830, 860].map(x => ({
        ...{ x: (1_795_318_000 + x) * 1_000, value: 6 },
      })),
    );
    expect(Object.fromEntries(prometheus.requests[0].form)).toMatchObject({
      ...{ query: 'up', step: '30', start: '1795318770', end: '1795318860' },
    });
  });

  it.each(['nan', 'empty'] as const)('has no point of %s', async answer => {
    prometheus.answer = () => answer;
    expect(await connect().queryRange('up', SPAN, 30)).toEqual([]);
  });

  it.each([
    ['refused' as const, /answered: 1:5: parse error/],
    [{ status: 502, text: '<html>Bad gateway' }, /answered 502 and no metrics/],
    [{ status: 200, text: '{"status":"success"}' }, /200 and no metrics/],
    [{ status: 302, text: '' }, /answered 302/],
  ])('%j is an error for people', async (answer, message) => {
    prometheus.answer = () => answer;
    const asked = connect().queryRange('up', SPAN, 30);
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining("of the cluster 'training'"),
    });
  });

  it('does not tell the address when nobody answers', async () => {
    connect({ url: 'http://127.0.0.1:1' });
    const failure = await client.queryRange('up', SPAN, 30).catch(e => e);
    expect(failure.message).toBe(
      "The Prometheus of the cluster 'training' gave no metrics; it cannot be reached (ECONNREFUSED)",
    );
  });

  it('sends the headers that are configured', async () => {
    const headers = { authorization: 'Bearer secret', 'x-scope-orgid': 'ml' };
    await connect({ headers }).queryRange('up', SPAN, 30);
    expect(prometheus.requests[0].headers).toMatchObject(headers);
  });

  it('signs requests for Amazon', async () => {
    const credentials = async () => ({
      ...{ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      sessionToken: 'session',
    });
    connect({ sigv4: { region: 'eu-central-1', credentials } });
    await client.queryRange('up', SPAN, 30);
    const { headers } = prometheus.requests[0];
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/aps\/aws4_request, SignedHeaders=accept;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=[0-9a-f]{64}$/,
    );
    expect(headers).toMatchObject({ 'x-amz-security-token': 'session' });
    expect(prometheus.requests[0].form.get('query')).toBe('up');
  });
});

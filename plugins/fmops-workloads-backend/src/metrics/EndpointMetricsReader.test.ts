import { FakePrometheus } from '../prometheus/__testUtils__/FakePrometheus';
import { endpointOf } from './__testUtils__/endpoints';
import { EndpointMetricsReader } from './EndpointMetricsReader';

describe('EndpointMetricsReader', () => {
  let prometheus: FakePrometheus;
  let reader: EndpointMetricsReader;

  const open = (pods: string[], clusters = ['local']) => {
    const { workload, details } = endpointOf('serving', pods);
    reader = new EndpointMetricsReader({
      details,
      sources: new Map(
        clusters.map(cluster => [
          cluster,
          {
            ...{ cluster, url: prometheus.url, headers: {} },
            labels: { namespace: 'namespace', pod: 'pod' },
            matchers: { cluster: 'eks"1' },
          },
        ]),
      ),
    });
    return { details, read: () => reader.read(workload, '1h') };
  };

  let start = 0;
  const later = (seconds: number) =>
    jest.spyOn(Date, 'now').mockReturnValue(start + seconds * 1_000);

  beforeEach(async () => {
    prometheus = await FakePrometheus.start();
    start = Date.now();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await reader.close();
    await prometheus.stop();
  });

  it('asks once for all who look, and again only later', async () => {
    const { read } = open(['chat-0']);
    const answers = await Promise.all(Array.from({ length: 100 }, read));
    expect(new Set(answers).size).toBe(1);
    expect([...prometheus.queries].sort()).toEqual([
      'sum(vllm:num_requests_running{cluster="eks\\"1",namespace="serving",pod=~"chat-0"})',
      'sum(vllm:num_requests_waiting{cluster="eks\\"1",namespace="serving",pod=~"chat-0"})',
    ]);
    later(14);
    await read();
    expect(prometheus.queries).toHaveLength(2);
    later(16);
    await read();
    expect(prometheus.queries).toHaveLength(4);
  });

  it('asks nothing while nobody looks', async () => {
    open(['chat-0']);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(prometheus.requests).toEqual([]);
  });

  it('tells what it has of what', async () => {
    const { read } = open(['chat-0']);
    expect(await read()).toMatchObject({
      ...{ status: 'ok', sources: ['vLLM'], stepSeconds: 30 },
      series: [
        { id: 'running', title: 'Running requests', chart: 'Load' },
        { id: 'waiting', title: 'Waiting requests', chart: 'Load' },
      ],
    });
  });

  it('counts pods that were there before', async () => {
    const { read, details } = open(['chat-0']);
    await read();
    const answer = await details.read();
    details.read.mockResolvedValue({
      ...answer,
      pods: [{ name: 'chat-1', phase: 'Running', containers: [] }],
    });
    later(16);
    await read();
    expect(prometheus.queries.at(-1)).toContain('pod=~"chat-0|chat-1"');
  });

  it.each([
    ['no Prometheus is configured', [], ['chat-0'], 'notConfigured', 0],
    ['there never was a pod', ['local'], [], 'noData', 0],
  ])('when %s it asks nothing', async (_, clusters, pods, status, asked) => {
    const { read } = open(pods, clusters);
    expect(await read()).toMatchObject({ status, series: [] });
    expect(prometheus.requests).toHaveLength(asked);
  });

  it('has no data where nothing answers for the pods', async () => {
    prometheus.answer = ({ path }) =>
      path.endsWith('/series') ? 'series' : 'empty';
    expect(await open(['chat-0']).read()).toMatchObject({ status: 'noData' });
  });

  it('tells why it failed, in whole or in part', async () => {
    prometheus.answer = () => ({ status: 503, text: 'overloaded' });
    const { read } = open(['chat-0']);
    expect(await read()).toMatchObject({
      status: 'failed',
      message:
        "The Prometheus of the cluster 'local' gave no metrics; it answered 503 and no metrics",
    });
    await reader.close();
    prometheus.answer = ({ path, form }) => {
      if (path.endsWith('/series')) {
        return 'series';
      }
      return form.get('query')?.includes('waiting') ? 'refused' : 'range';
    };
    expect(await open(['chat-0']).read()).toMatchObject({
      status: 'ok',
      message: expect.stringContaining('parse error'),
      series: [{ id: 'running' }],
    });
  });
});

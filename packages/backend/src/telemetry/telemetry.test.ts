import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { freePort, until } from '@fmops/test-servers';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BackendProcess } from '../__testUtils__/BackendProcess';
import { TraceReceiver } from './__testUtils__/TraceReceiver';

jest.setTimeout(180_000);

const root = path.join(resolvePackagePath('backend'), '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const NAME = /\b(?:fmops|http|catalog|backend)_[a-z0-9_]+/g;
const ours = (name: string) => name.startsWith('fmops_');

interface Dashboard {
  panels: Array<{ targets: Array<{ expr: string }> }>;
}

describe('telemetry of a backend', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'fmops-metrics-'));
  let cluster: LocalCluster;
  let backend: BackendProcess;
  let exported: Set<string>;
  let traces: TraceReceiver;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: false });
    traces = await TraceReceiver.start();
    const port = await freePort();
    backend = await BackendProcess.start({
      ...{ directory, port: await freePort(), clusterUrl: cluster.url },
      config: {
        catalog: {
          providers: {
            fmopsRegistries: {
              // Nobody answers there
              gone: {
                type: 'mlflow',
                baseUrl: 'http://127.0.0.1:9',
                owner: 'group:default/ml-platform',
                schedule: {
                  frequency: { minutes: 10 },
                  timeout: { minutes: 1 },
                  initialDelay: { seconds: 0 },
                },
              },
            },
          },
        },
      },
      env: {
        OTEL_EXPORTER_PROMETHEUS_PORT: String(port),
        ...traces.environment,
      },
    });
    await backend.untilKnown([]);
    const scrape = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
      return answer.text();
    };
    // A registry is healthy or not once it was read
    const text = await until(async () => {
      const scraped = await scrape();
      return scraped.includes('fmops_models_registry_healthy{') && scraped;
    });
    const samples = text.split('\n').filter(line => /^[a-z]/.test(line));
    // With their labels
    exported = new Set(
      samples.flatMap(line => line.match(/\b[a-z]\w+(?=[={ ])/g)!),
    );
  });
  afterAll(async () => {
    await backend?.kill();
    await traces?.stop();
    await cluster?.stop();
    rmSync(directory, { recursive: true });
  });

  it('has all metrics that the dashboard asks for', () => {
    const { panels }: Dashboard = JSON.parse(
      read('infra/dashboards/portal.json'),
    );
    const asked = panels
      .flatMap(({ targets }) => targets)
      .flatMap(({ expr }) => expr.match(NAME)!);
    expect(asked.filter(name => !exported.has(name))).toEqual([]);
    expect(new Set(asked.filter(ours))).toEqual(
      new Set([...exported].filter(ours)),
    );
  });

  it('has the metrics of these plugins that the guide tells, and no other', () => {
    const told = read('docs/production.md').match(/`fmops_[a-z_]+`/g) ?? [];
    expect(told.map(name => name.replaceAll('`', '')).sort()).toEqual(
      [...exported].filter(ours).sort(),
    );
  });

  it('has traces of requests with what they have caused, and without who asked', async () => {
    await backend.call('/fmops-workloads/v1/clusters');
    const route = '/api/fmops-workloads/v1/clusters';
    const ofServer = () =>
      traces.spans.find(
        ({ kind, attributes }) =>
          kind === 2 &&
          attributes.some(({ value }) => value.stringValue === route),
      );
    const { traceId, spanId } = await until(ofServer);
    const caused = () =>
      traces.spans.filter(
        span => span.traceId === traceId && span.parentSpanId === spanId,
      );
    await until(() => caused().length > 0);
    expect([...traces.services]).toEqual(['fmops-portal']);
    // A request within a request: the catalog is asked what the guest may see
    await until(() =>
      traces.spans.some(one => one.traceId === traceId && one.kind === 3),
    );
    const text = JSON.stringify(traces.spans);
    expect(text).not.toMatch(/[Bb]earer |eyJ[\w-]+\./);
  });
});

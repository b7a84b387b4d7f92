import { AssembledCluster, assembleCluster } from '../../assembleCluster';
import { Manifest } from '../../objects/KubeObject';
import { Pod } from '../../objects/workloads';
import { Workflow } from './Workflow';

const NAMESPACE = 'team-language';

const container = (gpus = 0) => ({
  image: 'image:1',
  ...(gpus && { resources: { limits: { 'nvidia.com/gpu': gpus } } }),
});

const workflow = (play: string, spec: object = {}): Manifest => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: {
    name: 'flow',
    namespace: NAMESPACE,
    annotations: { 'fmops.dev/play': play },
  },
  spec: {
    entrypoint: 'pipeline',
    podMetadata: { labels: { 'backstage.io/kubernetes-id': 'assistant' } },
    ...spec,
    templates: [
      {
        name: 'pipeline',
        dag: {
          tasks: [
            { name: 'prepare', template: 'prepare' },
            { name: 'train', template: 'train', depends: 'prepare' },
            { name: 'deploy', template: 'deploy', depends: 'train' },
          ],
        },
      },
      { name: 'prepare', container: container() },
      { name: 'train', container: container(1) },
      {
        name: 'deploy',
        resource: {
          manifest: [
            'apiVersion: serving.kserve.io/v1beta1',
            'kind: InferenceService',
            'metadata: { name: assistant }',
            'spec:',
            '  predictor:',
            '    containers: [{ name: kserve-container, image: "server:1" }]',
          ].join('\n'),
        },
      },
    ],
  },
});

describe('a played Workflow', () => {
  let assembled: AssembledCluster;

  beforeEach(() => {
    assembled = assembleCluster({ now: new Date('2026-01-01T00:00:00Z') });
  });

  const submit = (manifest: Manifest) => assembled.cluster.create(manifest);
  const advance = (seconds: number) => assembled.clock.advance(seconds);
  const flow = () =>
    assembled.cluster.get<Workflow>('Workflow', NAMESPACE, 'flow')!;
  const pods = () =>
    assembled.cluster
      .list<Pod>('Pod', NAMESPACE)
      .map(({ metadata }) => metadata.name);
  const phases = () =>
    Object.values(flow().status?.nodes ?? {}).map(
      ({ displayName, phase }) => `${displayName}: ${phase}`,
    );

  it('runs one step after another, and applies what the last one brings', () => {
    submit(workflow('succeed'));
    advance(10);
    expect(pods()).toEqual(['flow-prepare']);
    expect(phases()).toEqual(['prepare: Running']);
    expect(flow().status).toMatchObject({ phase: 'Running', progress: '0/1' });
    advance(30);
    expect(phases()[0]).toBe('prepare: Succeeded');
    expect(pods()).toContain('flow-train');
    advance(300);
    expect(flow().status).toMatchObject({
      phase: 'Succeeded',
      progress: '3/3',
      finishedAt: expect.any(String),
    });
    expect(
      assembled.cluster.get('InferenceService', NAMESPACE, 'assistant'),
    ).toMatchObject({ spec: { predictor: { containers: [{}] } } });
  });

  it('leaves out what follows a failure', () => {
    submit(workflow('succeed,error'));
    advance(300);
    expect(phases()).toEqual([
      'prepare: Succeeded',
      'train: Failed',
      'deploy: Omitted',
    ]);
    expect(flow().status).toMatchObject({
      phase: 'Failed',
      message: 'Error (exit code 1)',
    });
    expect(
      assembled.cluster.get('InferenceService', NAMESPACE, 'assistant'),
    ).toBeUndefined();
  });

  it('begins no further step while it is suspended', () => {
    submit(workflow('succeed', { suspend: true }));
    advance(60);
    expect(pods()).toEqual([]);
    assembled.cluster.setSpec(flow(), { suspend: false });
    advance(300);
    expect(flow().status?.phase).toBe('Succeeded');
  });

  it('says what is wrong with a step that does nothing', () => {
    const { spec, ...rest } = workflow('succeed');
    const { templates } = spec as Workflow['spec'];
    submit({
      ...rest,
      spec: Object.assign({}, spec, {
        templates: templates.filter(({ name }) => name !== 'train'),
      }),
    });
    advance(60);
    expect(flow().status).toMatchObject({
      phase: 'Failed',
      message: 'it runs no container, and applies no manifest',
    });
  });
});

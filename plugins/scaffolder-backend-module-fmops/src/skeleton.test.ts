import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { parse } from 'yaml';
import scaffolderModuleFmops from './index';
import { catalogFactory } from './__testUtils__/catalog';
import { crdErrors } from './__testUtils__/crdSchema';
import {
  conversations,
  gatedModel,
  hostedModel,
  instructions,
  openModel,
} from './__testUtils__/entities';
import { validValues } from './__testUtils__/request';
import { readTemplate } from './__testUtils__/template';
import { workloadsPlugin } from './__testUtils__/workloadsPlugin';

type FormValues = Omit<
  typeof validValues,
  'description' | 'huggingFaceSecret' | 'queue' | 'image'
> &
  Partial<typeof validValues>;

const CASES: Record<string, FormValues> = {
  'LoRA on one GPU': validValues,
  'QLoRA on a gated model, two nodes, a queue': {
    ...validValues,
    name: 'ticket-summaries',
    description: 'Says "yes: it works" # in short\nand in two lines',
    baseModel: 'foundationmodel:default/llama-3.1-8b',
    dataset: 'modeldataset:default/ultrachat-200k',
    outputModel: 'ticket-summaries-v1',
    method: 'qlora',
    targetModules: 'attention',
    learningRate: 0.00005,
    epochs: 1.5,
    compute: { instanceType: 'g5.12xlarge', nodes: 2, gpusPerNode: 4 },
    queue: 'language',
  },
  'full fine-tuning over two nodes with EFA': {
    ...validValues,
    name: 'house-style',
    outputModel: 'house-style-v1',
    method: 'full',
    learningRate: 0.00001,
    compute: { instanceType: 'p5.48xlarge', nodes: 2, gpusPerNode: 8 },
  },
  'an older GPU, the image of the platform, nothing optional': {
    ...validValues,
    // Words that YAML takes for something else
    name: 'true',
    outputModel: 'null',
    description: undefined,
    huggingFaceSecret: undefined,
    queue: undefined,
    image: undefined,
    method: 'qlora',
    sequenceLength: 512,
    compute: { instanceType: 'g4dn.xlarge', nodes: 1, gpusPerNode: 1 },
    maxRuntimeHours: 0.5,
  },
};

interface DryRun {
  directoryContents: { path: string; base64Content: string }[];
  output: { links: { url?: string }[] };
  error?: { message: string };
}

const crds = process.env.FMOPS_CRDS_DIR;
const whenCrds = crds ? describe : describe.skip;

async function dryRun(values: object): Promise<DryRun> {
  const { server } = await startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleFmops,
      workloadsPlugin({ received: [] }),
      catalogFactory([
        openModel,
        gatedModel,
        hostedModel,
        instructions,
        conversations,
      ]),
      mockServices.rootConfig.factory({
        data: {
          backend: { listen: { port: 0 } },
          fmops: {
            localProjects: { directory: path.join(tmpdir(), 'projects') },
            training: { image: 'registry.example.com/platform-trainer:2.0' },
          },
        },
      }),
    ],
  });
  try {
    const { port } = server.address() as { port: number };
    const response = await fetch(
      `http://localhost:${port}/api/scaffolder/v2/dry-run`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...readTemplate(), values }),
      },
    );
    return await response.json();
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

describe.each(Object.entries(CASES))('skeleton: %s', (_, request) => {
  const project = mkdtempSync(path.join(tmpdir(), 'fmops-skeleton-'));
  const files: Record<string, string> = {};
  let links: { url?: string }[] = [];

  beforeAll(async () => {
    const result = await dryRun(request);
    if (result.error) {
      throw new Error(result.error.message);
    }
    links = result.output.links;
    for (const file of result.directoryContents) {
      const content = Buffer.from(file.base64Content, 'base64');
      files[file.path] = content.toString('utf8');
      mkdirSync(path.dirname(path.join(project, file.path)), {
        recursive: true,
      });
      writeFileSync(path.join(project, file.path), content);
    }
  });

  afterAll(() => rmSync(project, { recursive: true }));

  it('renders every file', () => {
    expect(Object.keys(files).sort()).toEqual([
      '.dockerignore',
      '.github/workflows/ci.yml',
      '.github/workflows/deploy.yml',
      '.github/workflows/image.yml',
      '.gitignore',
      'Dockerfile',
      'LICENSE',
      'README.md',
      'adapters.py',
      'base_model.py',
      'catalog-info.yaml',
      'checked_settings.py',
      'checkpoints.py',
      'config/config.yaml',
      'config/kustomization.yaml',
      'conversations.py',
      'data.py',
      'dataset_rows.py',
      'k8s/base/kustomization.yaml',
      'k8s/base/network-policy.yaml',
      'k8s/base/references.yaml',
      'k8s/base/service-account.yaml',
      'k8s/base/trainjob.yaml',
      'k8s/overlays/dev/kustomization.yaml',
      'k8s/overlays/preprod/kustomization.yaml',
      'k8s/overlays/prod/kustomization.yaml',
      'mkdocs.yml',
      'pyproject.toml',
      'requirements-dev.txt',
      'requirements.txt',
      'settings.py',
      'supervised.py',
      'tests/conftest.py',
      'tests/test_adapters.py',
      'tests/test_checked_settings.py',
      'tests/test_checkpoints.py',
      'tests/test_config.py',
      'tests/test_conversations.py',
      'tests/test_data.py',
      'tests/test_supervised.py',
      'tests/tiny.py',
      'train.py',
      'training_run.py',
      'tuning_settings.py',
    ]);
    expect(links[0].url).toBe(
      `/catalog/default/component/${request.name}/runs`,
    );
  });

  it('describes the run', () => {
    const job = parse(files['k8s/base/trainjob.yaml']);
    expect(job.metadata).toMatchObject({
      name: expect.stringMatching(new RegExp(`^${request.name}-[0-9a-f]{6}$`)),
      namespace: 'team-language',
      labels: { 'backstage.io/kubernetes-id': request.name },
      annotations: {
        'fmops.dev/stage': 'instruction-tuning',
        'fmops.dev/base-model': request.baseModel,
        'fmops.dev/dataset': request.dataset,
        'fmops.dev/output-model': request.outputModel,
        'fmops.dev/entity': `component:default/${request.name}`,
      },
    });
    expect(job.metadata.labels['kueue.x-k8s.io/queue-name']).toBe(
      request.queue || undefined,
    );
    expect(job.spec).toMatchObject({
      activeDeadlineSeconds: request.maxRuntimeHours * 3600,
      trainer: {
        image: request.image ?? 'registry.example.com/platform-trainer:2.0',
        numNodes: request.compute.nodes,
        numProcPerNode: request.compute.gpusPerNode,
        resourcesPerNode: {
          limits: { 'nvidia.com/gpu': request.compute.gpusPerNode },
        },
      },
    });
  });

  it('takes a token from a Secret for gated models only, and holds none', () => {
    const job = parse(files['k8s/base/trainjob.yaml']);
    const token = job.spec.trainer.env.find(
      ({ name }: { name: string }) => name === 'HF_TOKEN',
    );
    expect(token).toEqual(
      request.baseModel.endsWith('llama-3.1-8b')
        ? {
            name: 'HF_TOKEN',
            valueFrom: { secretKeyRef: { name: 'hf-token', key: 'token' } },
          }
        : undefined,
    );
  });

  it('carries the settings in one file', () => {
    const settings = parse(files['config/config.yaml']);
    expect(settings.training).toMatchObject({
      method: request.method,
      learning_rate: request.learningRate,
      epochs: request.epochs,
    });
    expect(settings.lora?.r).toBe(
      request.method === 'full' ? undefined : request.r,
    );
    expect(settings.model.dtype).toBe(
      request.compute.instanceType.startsWith('g4dn') ? 'float16' : 'bfloat16',
    );
  });

  it('describes the project for the catalog', () => {
    expect(parse(files['catalog-info.yaml'])).toMatchObject({
      kind: 'Component',
      metadata: {
        name: request.name,
        description:
          request.description ?? 'Qwen2.5 7B Instruct fine-tuned on Dolly 15k',
        annotations: {
          'backstage.io/kubernetes-id': request.name,
          'backstage.io/kubernetes-namespace': 'team-language',
        },
        links: [
          { url: expect.stringMatching(/^https:\/\/huggingface\.co\/\w/) },
          {
            url: expect.stringMatching(
              /^https:\/\/huggingface\.co\/datasets\/\w/,
            ),
          },
        ],
      },
      spec: {
        type: 'model-training',
        owner: request.owner,
        dependsOn: [request.baseModel, request.dataset],
      },
    });
  });

  whenCrds('as a Kubernetes object', () => {
    const check = (object: object) =>
      crdErrors(
        crds!,
        'trainjobs.trainer.kubeflow.org',
        'v1alpha1',
        object,
      ).map(({ instancePath, message }) => `${instancePath} ${message}`);

    it('would not pass with a field in the wrong place', () => {
      const job = parse(files['k8s/base/trainjob.yaml']);
      job.spec.runtimePatches[0].trainingRuntimeSpec.template.spec.nodeSelector =
        {};
      expect(check(job)).toEqual([
        '/spec/runtimePatches/0/trainingRuntimeSpec/template/spec must NOT have additional properties',
      ]);
    });
  });
});

it('says everything that is wrong before anything is rendered', async () => {
  const result = await dryRun({
    ...validValues,
    baseModel: 'foundationmodel:default/claude-haiku-4.5',
    target: { cluster: 'local', namespace: 'team-vision' },
    compute: { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 2 },
  });
  const message = result.error?.message;
  expect(message).toMatch(/Nothing was created/);
  expect(message).toMatch(/baseModel: The weights .* are not published/);
  expect(message).toMatch(/target: You may not submit to .*team-vision/);
  expect(message).toMatch(/compute: 2 GPUs per node .* g6e.xlarge has 1/);
  expect(message).not.toMatch(/dataset:/);
});

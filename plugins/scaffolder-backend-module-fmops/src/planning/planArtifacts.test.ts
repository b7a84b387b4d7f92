import { mockCredentials } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { planProject } from './planProject';
import type { PlanRequest } from './PlanRequest';
import { catalogWith } from '../__testUtils__/catalog';
import {
  adapterModel,
  catalogEntities,
  gatedModel,
} from '../__testUtils__/entities';
import { validRequest } from '../__testUtils__/request';
import { ENDPOINT, TARGETS } from '../__testUtils__/workloadsPlugin';

const { stage, project } = validRequest;

function plan(
  request: Partial<PlanRequest>,
  {
    entities = catalogEntities,
    endpoints = async () => [ENDPOINT as Workload],
  } = {},
) {
  return planProject(
    { stage, project, ...request },
    {
      catalog: catalogWith(entities),
      credentials: mockCredentials.user(),
      ownCredentials: mockCredentials.service(),
      userRef: 'user:default/mock',
      preflight: async () => [],
      targets: async () => ({ targets: TARGETS, clusters: [] }),
      endpoints,
    },
  );
}

const model = (name: string, purpose: 'serving' | 'tuning' = 'serving') => ({
  models: {
    model: { ref: `foundationmodel:default/${name}`, for: purpose },
  },
});

describe('where files lie', () => {
  it('mounts the claim that weights lie on, and loads nothing from outside', async () => {
    expect(await plan(model('support-model'))).toMatchObject({
      models: {
        model: {
          files: {
            store: 'claim',
            from: '/artifacts/model/models/support-model',
            mountPath: '/artifacts/model',
          },
        },
      },
      mounts: [
        {
          name: 'artifacts-model',
          claim: 'model-store',
          mountPath: '/artifacts/model',
        },
      ],
      run: { offline: true },
      links: [],
    });
  });

  it('needs no token for a gated model that the team has a copy of', async () => {
    const copy = {
      ...gatedModel,
      spec: {
        ...gatedModel.spec,
        versions: [{ version: '1', artifactUri: 'pvc://model-store/llama' }],
      },
    };
    const request = { ...model('llama-3.1-8b'), use: 'research' as const };
    const planned = await plan(request, { entities: [copy] });
    expect(planned.run.huggingFaceSecret).toBe('');
    expect((await plan(request)).run.huggingFaceSecret).toBe('hf-token');
  });

  it('is not cut off when it installs packages', async () => {
    const planned = await plan({
      ...model('support-model'),
      run: { image: 'rayproject/ray:2.58.0', downloads: true },
    });
    expect(planned.run.offline).toBe(false);
  });

  it('loads from the Hub what the team has no copy of', async () => {
    const planned = await plan({
      ...model('support-model'),
      datasets: { dataset: { ref: 'modeldataset:default/gsm8k' } },
    });
    expect(planned.run.offline).toBe(false);
    expect(planned.links).toEqual([
      {
        title: 'gsm8k on the Hugging Face Hub',
        url: 'https://huggingface.co/datasets/openai/gsm8k',
      },
    ]);
  });
});

describe('adapters', () => {
  it('are served on the model that they were made from', async () => {
    const planned = await plan(model('ticket-assistant-v1'));
    expect(planned.models.model).toMatchObject({
      ref: 'foundationmodel:default/qwen2.5-7b-instruct',
      id: 'Qwen/Qwen2.5-7B-Instruct',
      adapter: {
        ref: 'foundationmodel:default/ticket-assistant-v1',
        name: 'ticket-assistant-v1',
        files: {
          from: '/artifacts/model-adapter/support-assistant/run-1/adapter',
        },
      },
    });
    expect(planned.dependsOn).toEqual([
      'foundationmodel:default/ticket-assistant-v1',
      'foundationmodel:default/qwen2.5-7b-instruct',
    ]);
  });

  it('are not tuned themselves', async () => {
    await expect(plan(model('ticket-assistant-v1', 'tuning'))).rejects.toThrow(
      /- model: This is an adapter/,
    );
  });

  it('are not served when their base is not in the catalog', async () => {
    await expect(
      plan(model('ticket-assistant-v1'), { entities: [adapterModel] }),
    ).rejects.toThrow(/- model: .*qwen2.5-7b-instruct is not in the catalog/);
  });
});

describe('endpoints', () => {
  const endpoints = {
    endpoint: { ref: 'component:default/assistant-endpoint' },
  };

  it('are called where they answer', async () => {
    const planned = await plan({ endpoints });
    expect(planned.endpoints.endpoint).toEqual({
      ref: 'component:default/assistant-endpoint',
      title: 'assistant-endpoint',
      name: 'assistant-endpoint',
      url: 'http://assistant-endpoint.team-language.svc.cluster.local',
      internal: true,
      port: 80,
      servedModel: 'support-model',
      baseModel: 'foundationmodel:default/support-model',
      cluster: 'local',
      namespace: 'team-language',
    });
    expect(planned.dependsOn).toEqual(['component:default/assistant-endpoint']);
  });

  it('must have an address', async () => {
    await expect(
      plan({ endpoints }, { endpoints: async () => [] }),
    ).rejects.toThrow(/- endpoint: assistant-endpoint has no endpoint/);
  });

  it('are taken at their best, and it is said when they are not ready', async () => {
    const pending = { ...ENDPOINT, state: 'Pending' } as Workload;
    const failed = { ...ENDPOINT, state: 'Failed' } as Workload;
    const { notes } = await plan(
      { endpoints },
      { endpoints: async () => [failed, pending] },
    );
    expect(notes).toEqual([expect.stringMatching(/is Pending now/)]);
  });

  const at = (url: string) => ({
    endpoints: async () => [
      { ...ENDPOINT, endpoint: { ...ENDPOINT.endpoint, url } } as Workload,
    ],
  });
  const elsewhere = {
    endpoints,
    target: { cluster: 'other', namespace: 'team-language' },
  };

  it.each([
    ['http://a.team.svc.cluster.local', { internal: true, port: 80 }],
    ['http://a.team.svc:8000', { internal: true, port: 8000 }],
    ['https://a.example.com', { internal: false, port: 443 }],
  ])('at %s are known to be inside or outside', async (url, address) => {
    const planned = await plan({ endpoints }, at(url));
    expect(planned.endpoints.endpoint).toMatchObject({ url, ...address });
  });

  it('inside of another cluster do not answer', async () => {
    const inside = /endpoint: .* only inside of the cluster local/;
    await expect(plan(elsewhere)).rejects.toThrow(inside);
    await expect(
      plan(elsewhere, at('https://a.example.com')),
    ).rejects.not.toThrow(inside);
  });
});

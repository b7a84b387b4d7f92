import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  InspectionRequest,
  ModelInspection,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  startRegistryServer,
  type RegistryReply,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import {
  ENGINEER,
  startModelsBackend,
} from '../../__testUtils__/startModelsBackend';

/** A configuration of a small network. */
export const CONFIG = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  num_hidden_layers: 2,
  hidden_size: 64,
  max_position_embeddings: 2048,
  torch_dtype: 'float32',
};

/** Starts the plugin with a hub of its own, and asks it. */
export async function startInspections(options: {
  entities: readonly Entity[];
  models?: JsonObject;
}) {
  const state: { replies: Record<string, RegistryReply> } = { replies: {} };
  const hub = await startRegistryServer(
    ({ pathname }) => state.replies[pathname] ?? { status: 404 },
  );
  const portal = await startModelsBackend({
    entities: options.entities,
    config: {
      aws: { mainAccount: { accessKeyId: 'test', secretAccessKey: 'test' } },
      fmops: {
        models: {
          huggingFace: { baseUrl: hub.baseUrl, token: 't0ken' },
          ...options.models,
        },
      },
    },
  });
  const post = (request: object, user = ENGINEER) =>
    portal.ask('/fmops-models/v1/inspections', user, request);
  return {
    hub,
    /** What the hub answers, by path. */
    state,
    post,
    async inspect(
      request: InspectionRequest,
      user?: string,
    ): Promise<ModelInspection> {
      const answer = await post(request, user);
      if (!answer.ok) {
        throw new Error(`${answer.status}: ${await answer.text()}`);
      }
      return answer.json();
    },
    async stop() {
      await portal.backend.stop();
      await hub.close();
    },
  };
}

/** Findings in short. */
export const codes = ({ findings }: ModelInspection) =>
  findings.map(({ severity, code, field }) => [severity, code, field]);

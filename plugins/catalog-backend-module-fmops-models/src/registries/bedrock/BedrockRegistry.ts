import {
  BedrockClient,
  ListFoundationModelsCommand,
  paginateListCustomModels,
} from '@aws-sdk/client-bedrock';
import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import type {
  ModelRegistry,
  RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { AwsAccess } from '../aws/AwsAccess';
import { awsError } from '../aws/awsError';
import { customModel, isReady } from './customModel';
import { foundationModel } from './foundationModel';

const PAGE = 100;

/** Foundation models that Amazon Bedrock offers in a region, and the custom models of an account there. */
export class BedrockRegistry implements ModelRegistry {
  readonly #access: AwsAccess;
  readonly #client: BedrockClient;
  readonly #namespace: string;
  readonly #customModels: boolean;

  constructor(config: Config, access: AwsAccess) {
    this.#access = access;
    this.#client = new BedrockClient(access.clientConfig);
    this.#namespace =
      config.getOptionalString('namespace') ?? DEFAULT_NAMESPACE;
    this.#customModels = config.getOptionalBoolean('customModels') ?? true;
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    try {
      const { modelSummaries = [] } = await this.#client.send(
        new ListFoundationModelsCommand({}),
        { abortSignal: signal },
      );
      const now = new Date();
      const offered = modelSummaries.map(item => foundationModel(item, now));
      yield* offered;
      if (!this.#customModels) {
        return;
      }
      const bases = new Map(offered.map(model => [model.name, model]));
      for await (const page of paginateListCustomModels(
        { client: this.#client, pageSize: PAGE },
        {},
        { abortSignal: signal },
      )) {
        for (const summary of (page.modelSummaries ?? []).filter(isReady)) {
          yield customModel(summary, bases, this.#namespace);
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      throw awsError(error, 'Bedrock', this.#access);
    }
  }
}

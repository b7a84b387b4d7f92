import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  fmops?: {
    /** Names and forms that other tools use. */
    interop?: {
      /**
       * Whether each endpoint, a Component of type `model-endpoint`, gets an API
       * of type `ai-model-server`; false by default.
       */
      modelServerApis?: boolean;
      mlflow?: {
        /**
         * Where the annotations `mlflow.org/*` of entities lead; the address of
         * the registry of type `mlflow`, if there is only one, by default.
         */
        baseUrl?: string;
      };
    };
  };
  catalog?: {
    providers?: {
      /** Models that runs have made. */
      fmopsOutputModels?: {
        /**
         * How often to look for runs whose events were missed. Every 10 minutes
         * by default.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
      /**
       * Model registries by an id of letters, digits and hyphens. Renaming an
       * id removes the models of the old one. Where a model is in several, the
       * first one has the last word.
       */
      fmopsRegistries?: {
        [id: string]: {
          /**
           * `bedrock`, `huggingface`, `kubeflow`, `kubeflow-catalog`, `mlflow`,
           * `model-server`, `sagemaker`, or a type that another module adds.
           */
          type: string;
          /** For people; the id by default. */
          title?: string;
          /** Address of the registry. The Hugging Face Hub has a default. */
          baseUrl?: string;
          /**
           * Sent as bearer token.
           * @visibility secret
           */
          token?: string;
          /** Group or user that owns the models. */
          owner: string;
          /** Owners of models by name; the first match counts. */
          owners?: { match: string; owner: string }[];
          /** Patterns of names with `*`; all by default. */
          include?: string[];
          /** Patterns of names with `*`; none by default. */
          exclude?: string[];
          /** Of the entities; `default` by default. */
          namespace?: string;
          /** What holds for models that the registry says nothing on. */
          defaults?: {
            type?: 'base' | 'fine-tuned' | 'adapter' | 'quantized' | 'merged';
            lifecycle?: string;
            access?: 'open' | 'gated' | 'proprietary';
            modality?:
              | 'text'
              | 'vision-language'
              | 'image'
              | 'audio'
              | 'embedding';
            task?: string;
            provider?: string;
          };
          /** A longer list has failed, and removes nothing; 20,000 by default. */
          maxModels?: number;
          /** A list that lacks a larger share of the models removes nothing; 50 by default. */
          maxRemovalPercentage?: number;
          /** Every 30 minutes by default. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
          /** MLflow: stages by alias. */
          stages?: {
            [alias: string]:
              | 'development'
              | 'staging'
              | 'production'
              | 'archived';
          };
          /** Hugging Face: an organisation or user. */
          author?: string;
          /** Hugging Face: a text in the names of models. */
          search?: string;
          /** Hugging Face: tags that models must have. */
          filter?: string[];
          /** Hugging Face: the most downloaded so many models. */
          limit?: number;
          /** Kubeflow catalog: id of one source; all sources by default. */
          source?: string;
          /** SageMaker and Bedrock: one region, such as `eu-central-1`. */
          region?: string;
          /**
           * SageMaker and Bedrock: the account, in quotes. Its role or keys are
           * in `aws.accounts`; without an account those of `aws.mainAccount`.
           */
          accountId?: string;
          /** SageMaker and Bedrock: another address of the API, such as a VPC endpoint. */
          endpoint?: string;
          /** Bedrock: whether to read the custom models of the account; true by default. */
          customModels?: boolean;
        };
      };
    };
  };
}

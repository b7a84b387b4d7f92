import type { HumanDuration } from '@backstage/types';

export interface Config {
  fmops?: {
    /** Prompts, evaluations, reviews and promotions of foundation models. */
    evaluations?: {
      objectives?: {
        /**
         * How long it is kept what was measured of endpoints.
         *
         * @default { days: 180 }
         */
        retention?: HumanDuration | string;
      };
      ratings?: {
        /**
         * How long ratings are kept, with the examples that people have
         * consented to be kept.
         *
         * @default { days: 180 }
         */
        retention?: HumanDuration | string;
        /**
         * Applications that rate the answers which they gave themselves, each
         * with a token of `backend.auth.externalAccess`. Others are refused.
         */
        applications?: Array<{
          /**
           * As Backstage names who has the token: `subject` of one that is
           * `static`, and `external:` with prefix and subject of one of `jwks`.
           */
          subject: string;
          /** Entity references of the endpoints whose answers it rates. */
          endpoints: string[];
          /** Over all replicas together. @default 600 */
          ratingsPerMinute?: number;
        }>;
      };
      /** Asking endpoints: limits of one user, over all replicas together. */
      playground?: {
        /** Questions of a user in a minute. @default 40 */
        requestsPerMinute?: number;
        /** Answers at a time. @default 4 */
        concurrentAnswers?: number;
        /** Characters of a question, with its prompt. @default 32000 */
        inputLength?: number;
        /** Tokens of an answer. @default 4096 */
        outputTokens?: number;
        /** Characters of an answer. @default 200000 */
        answerLength?: number;
        /** Longest answer. @default { minutes: 5 } */
        answerTime?: HumanDuration | string;
        /** Longest wait for the first piece. @default { minutes: 2 } */
        firstPieceTime?: HumanDuration | string;
        /** Longest silence after it. @default { seconds: 45 } */
        silence?: HumanDuration | string;
        /**
         * How long it is kept who asked which endpoint and how it went. The
         * text of questions and answers is not kept.
         *
         * @default { days: 180 }
         */
        retention?: HumanDuration | string;
        /**
         * Rules of the shipped filter: changes of the shipped ones, by `id`
         * (`secret`, `email`, `card`, `account`, `national-id`), and others,
         * each with `terms` or a `pattern`.
         */
        filters?: Array<{
          /** Of a shipped rule, to change it, or of one to add. */
          id: string;
          /** What it finds, for people, such as `the name of a project`. */
          title?: string;
          /** Words and phrases, in any case. */
          terms?: string[];
          /** In the syntax of RE2. */
          pattern?: string;
          /**
           * How many characters of an answer are held back for the pattern.
           *
           * @default 100
           */
          longest?: number;
          /** What is done with a question in which it finds something. @default 'redact' */
          input?: 'pass' | 'redact' | 'refuse';
          /**
           * Of rules that are added; of the shipped ones only `secret` and
           * `card` are redacted in answers.
           *
           * @default 'redact'
           */
          output?: 'pass' | 'redact' | 'refuse';
        }>;
      };
      /** Evaluations of models. */
      results?: {
        /**
         * How long the questions and answers of evaluations are kept; scores
         * stay, and what versions are compared by.
         *
         * @default { days: 180 }
         */
        rowRetention?: HumanDuration | string;
        /**
         * Namespaces of `fmops.workloads.namespaces` whose runs may also tell of
         * models that belong to others than the owner of the namespace, such as
         * base models. Whoever may write to such a namespace can make up
         * results of any model.
         */
        otherModels?: {
          /** Its name in the portal. */
          cluster: string;
          /** In which the runs are. */
          namespace: string;
        }[];
        /**
         * Folders that are looked through every minute: each folder in them with
         * an `import.yaml`, which names the model, is recorded once, with the
         * result files beside it, of any format that can be imported.
         */
        folders?: {
          /** Relative to where the backend runs. */
          path: string;
          /** Entity reference of the group whose models results there may be about. */
          owner: string;
          /**
           * Whether they may also be about models of others, such as base models.
           * Whoever may write to the folder can make up results of any model.
           *
           * @default false
           */
          otherModels?: boolean;
          /**
           * Marks results as a demonstration: they are compared with nothing else.
           *
           * @default false
           */
          demo?: boolean;
        }[];
      };
      /** Stages that versions of models are promoted to. */
      promotions?: {
        /** How long a promotion stays open while nobody carries it on; 14 days by default. */
        expireAfter?: HumanDuration | string;
        /** In their order; none by default, and nothing can be promoted then. */
        stages?: {
          /** Lower case letters, digits and hyphens, such as `preprod`; it stands in the history, so never give it to another stage. */
          name: string;
          /** For people; the name by default. */
          title?: string;
          /** Conditions, all of which must hold; further types come with modules. */
          gates?: {
            /**
             * `earlier-stage`, `evaluation`, `licence`, `no-regression`,
             * `security-scan`, `submitter`, or a type that a module adds.
             */
            type: string;
            /** Unique in the stage; the type by default. */
            name?: string;
            /** For people. */
            title?: string;
            /** earlier-stage: its name; the stage before by default. */
            stage?: string;
            /** evaluation, no-regression: name of the score, such as `accuracy`. */
            metric?: string;
            /** evaluation, no-regression: which evaluations count; at least one of these four. */
            benchmark?: string;
            /** evaluation, no-regression: id of the evaluation catalog. */
            set?: string;
            /** evaluation, no-regression: reference of the dataset. */
            dataset?: string;
            /** evaluation, no-regression: how it was judged. */
            method?:
              | 'benchmark'
              | 'labels'
              | 'similarity'
              | 'judge'
              | 'human'
              | 'load';
            /** evaluation, no-regression: only those of this version of the evaluation catalog or data. */
            dataVersion?: string;
            /** evaluation, no-regression: only those that a run has delivered, or a person. */
            delivery?: 'run' | 'person';
            /** evaluation, no-regression: part of the data, such as a label. */
            slice?: string;
            /** evaluation, no-regression: unit of the score, such as `fraction`. */
            unit?: string;
            /** evaluation: the least that passes. */
            atLeast?: number;
            /**
             * evaluation: the most that passes. security-scan: the worst severity
             * that passes, `critical` to `info`; `medium` by default.
             */
            atMost?: number | string;
            /** evaluation: whether the whole confidence interval must pass. */
            interval?: boolean;
            /** evaluation, security-scan: older ones don't count. */
            maxAge?: HumanDuration | string;
            /** no-regression: than the version that the stage holds, by default, or than the base model. */
            against?: 'stage' | 'base';
            /** no-regression: how much worse passes, in the unit of the score; 0 by default. */
            tolerance?: number;
            /** licence: SPDX ids that pass. security-scan: ids of findings that pass. */
            allowed?: string[];
            /** licence: a use that it must allow. */
            use?: 'commercial' | 'research';
            /** licence: whether conditions on the use pass; false by default. */
            conditional?: boolean;
            /** security-scan: name of the scanner, whatever it is by default. */
            tool?: string;
          }[];
          /** Who must approve; nobody by default. A person counts once. */
          approvers?: {
            /** Entity references; members of any of them count. */
            groups: string[];
            /** People, 1 by default. */
            count?: number;
          }[];
          /** What happens once it is approved; `none` by default. */
          action?: {
            /**
             * `apply`, `mlflow-alias`, `none`, `overlay-pull-request`, or a type
             * that a module adds. `apply` changes the endpoint in its cluster, where
             * `fmops.workloads.namespaces[].promotions` allows that.
             */
            type: string;
            /** mlflow-alias: such as `production`. */
            alias?: string;
            /** mlflow-alias: key in `catalog.providers.fmopsRegistries`, where there are several of MLflow. */
            registry?: string;
            /** overlay-pull-request: environment that is taken over. */
            from?: 'dev' | 'preprod' | 'prod';
            /** overlay-pull-request: environment that is changed. */
            to?: 'dev' | 'preprod' | 'prod';
            /** overlay-pull-request: `template:default/promote-overlay` by default. */
            template?: string;
          };
          /** What the way back to the former version asks for; the same as forward by default. */
          rollback?: {
            /** Names of gates of the stage that must still hold. */
            gates?: string[];
            approvers?: {
              /** Entity references; members of any of them count. */
              groups: string[];
              /** People, 1 by default. */
              count?: number;
            }[];
          };
        }[];
      };
      /** Reviews by people. */
      reviews?: {
        /**
         * How long an item is kept for the reviewer it was given to, from what
         * they entered last; 30 minutes by default.
         */
        lease?: HumanDuration | string;
      };
      prompts?: {
        /**
         * How often the catalog is looked through for new versions of prompts;
         * every 2 minutes by default.
         */
        frequency?: HumanDuration | string;
      };
    };
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  MODEL_DATASET_KIND,
  type FineTuningProblem,
  type FineTuningRequest,
  type FoundationModelEntity,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Member } from '../access';
import type { ConfiguredStore, Datasets, DatasetStores } from '../datasets';
import { parseModelRef, ReadableModels } from '../models';
import type { Caller } from './FineTunings';
import { FineTuningProblems } from './FineTuningProblems';
import type { ScaffolderTasks } from './ScaffolderTasks';
import { TuningForm } from './TuningForm';

/** Some are kept back to judge by, a twentieth of all. */
const FEWEST_ROWS = 100;

/** How long the catalog may take to show what was just uploaded. */
const CATALOG_MS = 10_000;

/** Fields of the pipeline's form that are the user's own; others are the platform's. */
const ASKED: Readonly<Record<string, string>> = {
  name: 'name',
  outputModel: 'name',
  description: 'description',
  use: 'use',
  dataset: 'dataset',
  baseModel: 'baseModel',
  minImprovement: 'gate.minImprovement',
};

const isInput = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'InputError';

function datasetName(text: string): string | undefined {
  try {
    const { kind, name } = parseEntityRef(text.trim(), {
      defaultKind: MODEL_DATASET_KIND,
    });
    return kind.toLocaleLowerCase('en-US') ===
      MODEL_DATASET_KIND.toLocaleLowerCase('en-US')
      ? name
      : undefined;
  } catch {
    return undefined;
  }
}

/** Checks what somebody asks for in every respect, and fills in the form of the pipeline. */
export class TuningChecks {
  readonly templateRef: string;

  constructor(
    private readonly services: {
      catalog: CatalogService;
      datasets: Datasets;
      stores: DatasetStores;
      tasks: Pick<ScaffolderTasks, 'problems'>;
      templateRef: string;
    },
  ) {
    this.templateRef = services.templateRef;
  }

  /** @throws FineTuningProblems that name everything that is wrong */
  async check(
    request: FineTuningRequest,
    { credentials, member }: Caller,
  ): Promise<{ form: TuningForm; dataset: UploadedDataset }> {
    const problems: FineTuningProblem[] = [];
    const attempt = async <T>(field: string, value: Promise<T>) => {
      try {
        return await value;
      } catch (error) {
        if (!(error instanceof NotFoundError || isInput(error))) {
          throw error;
        }
        problems.push({ field, message: error.message });
        return undefined;
      }
    };
    const [found, model, template] = await Promise.all([
      attempt('dataset', this.#dataset(request.dataset, member)),
      attempt('baseModel', this.#model(request.baseModel, credentials)),
      this.services.catalog.getEntityByRef(this.templateRef, { credentials }),
    ]);
    if (!template) {
      throw new ServiceUnavailableError(
        `The template ${this.templateRef}, which fine-tuning is done by, is not in the catalog, or you may not read it. Tell a platform engineer.`,
      );
    }
    if (!found || !model) {
      throw new FineTuningProblems(problems);
    }
    const form = new TuningForm({ ...found, request, model, template });
    await this.#awaitEntity(found.dataset.entityRef, credentials);
    problems.push(
      ...(found.dataset.rows < FEWEST_ROWS
        ? [
            {
              field: 'dataset',
              message: `It has ${found.dataset.rows} rows; at least ${FEWEST_ROWS} are needed, since some are kept back to judge the model by.`,
            },
          ]
        : []),
      ...(await this.#planned(form, credentials)),
    );
    if (problems.length > 0) {
      throw new FineTuningProblems(problems);
    }
    return { form, dataset: found.dataset };
  }

  async #dataset(
    text: string,
    { ownershipRefs }: Member,
  ): Promise<{ dataset: UploadedDataset; store: ConfiguredStore }> {
    const { datasets, stores } = this.services;
    const name = datasetName(text);
    const dataset = name ? await datasets.get(name) : undefined;
    const store = dataset && stores.get(dataset.owner);
    // One of another group is none
    if (!dataset || !store || !ownershipRefs.has(dataset.owner)) {
      throw new NotFoundError(
        `There is no dataset '${text}' that a group of yours has uploaded. Upload it first.`,
      );
    }
    return { dataset, store };
  }

  async #model(
    text: string,
    credentials: BackstageCredentials,
  ): Promise<FoundationModelEntity> {
    return new ReadableModels(this.services.catalog, credentials).one(
      parseModelRef(text, 'baseModel'),
    );
  }

  /** What the task itself would object to. */
  async #planned(form: TuningForm, credentials: BackstageCredentials) {
    const problems = await this.services.tasks.problems(
      this.templateRef,
      form.values,
      credentials,
    );
    return problems.map(({ field, message }) => ({
      field: ASKED[field] ?? field,
      message,
    }));
  }

  async #awaitEntity(ref: string, credentials: BackstageCredentials) {
    const end = Date.now() + CATALOG_MS;
    while (
      !(await this.services.catalog.getEntityByRef(ref, { credentials })) &&
      Date.now() < end
    ) {
      await sleep(250);
    }
  }
}

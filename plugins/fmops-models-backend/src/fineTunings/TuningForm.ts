import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  TRAINING_METHODS,
  type FineTuning,
  type FineTuningRequest,
  type FoundationModelEntity,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { ConfiguredStore } from '../datasets';
import { formDefaults } from './formDefaults';
import { proposeMachine, type Machine } from './proposeMachine';

/** What a fine-tuning is made from. */
export interface TuningParts {
  request: FineTuningRequest;
  dataset: UploadedDataset;
  model: FoundationModelEntity;
  store: ConfiguredStore;
  /** Its form has the defaults for what nobody is asked. */
  template: Entity;
}

const isMachine = (value: unknown): value is Machine =>
  typeof (value as Partial<Machine> | undefined)?.instanceType === 'string' &&
  typeof (value as Partial<Machine> | undefined)?.gpusPerNode === 'number';

/** Fills in the form of the pipeline, so that its user has nothing left to decide. */
export class TuningForm {
  readonly #parts: TuningParts;
  readonly #defaults: JsonObject;

  constructor(parts: TuningParts) {
    this.#parts = parts;
    this.#defaults = formDefaults(parts.template.spec?.parameters);
  }

  /** Undefined where none is large enough, or memory can't be told. */
  get proposedMachine(): Machine | undefined {
    const { model, store } = this.#parts;
    return proposeMachine(
      {
        model: model.spec,
        method: this.#method,
        r: this.#number('r', 16),
        sequenceLength: this.#sequenceLength,
        batch: this.#number('batchSize', 1),
        serve: this.#serve,
      },
      store.instanceTypes,
    );
  }

  /** Also where nothing can be proposed: what the form has by itself is judged by the plan then. */
  get machine(): Machine {
    const { compute } = this.#defaults;
    return (
      this.proposedMachine ??
      (isMachine(compute)
        ? {
            instanceType: compute.instanceType,
            gpusPerNode: compute.gpusPerNode,
          }
        : { instanceType: '', gpusPerNode: 1 })
    );
  }

  get settings(): FineTuning['settings'] {
    const { store } = this.#parts;
    return {
      method: this.#method,
      ...this.machine,
      minImprovement: this.#minImprovement,
      cluster: store.cluster,
      namespace: store.namespace,
      serve: this.#serve,
    };
  }

  /** What the task is started with. */
  get values(): JsonObject {
    const { request, dataset, model, store } = this.#parts;
    const { cluster, namespace, outputClaim, queue, repository } = store;
    const { name, description, use = 'commercial' } = request;
    return {
      ...this.#defaults,
      name,
      outputModel: name,
      ...(description && { description }),
      owner: dataset.owner,
      use,
      baseModel: stringifyEntityRef(model),
      dataset: dataset.entityRef,
      deploy: this.#serve,
      method: this.#method,
      sequenceLength: this.#sequenceLength,
      minImprovement: this.#minImprovement,
      target: { cluster, namespace },
      compute: { ...this.machine, nodes: 1 },
      claim: outputClaim,
      ...(queue && { queue }),
      ...(repository && {
        repository: `${repository}&repo=${encodeURIComponent(name)}`,
      }),
    };
  }

  get #serve(): boolean {
    return this.#parts.request.serve ?? true;
  }

  get #method() {
    const { method } = this.#defaults;
    return TRAINING_METHODS.find(item => item === method) ?? 'lora';
  }

  /** No longer than the model reads. */
  get #sequenceLength(): number {
    const { contextWindow = Infinity } = this.#parts.model.spec;
    return Math.min(this.#number('sequenceLength', 1024), contextWindow);
  }

  get #minImprovement(): number {
    return (
      this.#parts.request.gate?.minImprovement ??
      this.#number('minImprovement', 5)
    );
  }

  #number(field: string, fallback: number): number {
    const value = this.#defaults[field];
    return typeof value === 'number' ? value : fallback;
  }
}

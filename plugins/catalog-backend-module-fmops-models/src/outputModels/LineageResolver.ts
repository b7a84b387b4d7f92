import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  FOUNDATION_MODEL_KIND,
  isFoundationModelEntity,
  isModelDatasetEntity,
  MODEL_DATASET_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { KUBERNETES_ID } from '@fmops/backstage-plugin-fmops-workloads-common';
import { KNOWN_METHODS, type OutputModelOrigin } from './outputModelEntity';
import type { ModelRun } from './selectRuns';

function isOwnedBy({ relations = [] }: Entity, owner: string): boolean {
  return relations.some(
    ({ type, targetRef }) => type === RELATION_OWNED_BY && targetRef === owner,
  );
}

/** Finds the entities that a run names as its base, data and project. */
export class LineageResolver {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /**
   * @throws NotFoundError when the base model is not in the catalog, InputError
   * when the run names none
   */
  async resolve({ workload, owner }: ModelRun): Promise<OutputModelOrigin> {
    const { baseModel, dataset } = workload.lineage;
    if (!baseModel) {
      throw new InputError(
        'it names no base model; add what it made to the catalog by hand',
      );
    }
    const base = await this.#find(FOUNDATION_MODEL_KIND, baseModel);
    if (!base || !isFoundationModelEntity(base)) {
      throw new NotFoundError(
        `its base model "${baseModel}" is not in the catalog; the model is added once its base is there`,
      );
    }
    const data = await this.#find(MODEL_DATASET_KIND, dataset);
    const project = await this.#findProject(workload.kubernetesId, owner);
    return {
      base,
      datasets: data && isModelDatasetEntity(data) ? [data] : [],
      component: project && stringifyEntityRef(project),
      method: project?.metadata.tags?.find(tag => KNOWN_METHODS.includes(tag)),
    };
  }

  /** By entity reference or name, or else by the id on the Hugging Face Hub. */
  async #find(kind: string, named?: string): Promise<Entity | undefined> {
    if (!named) {
      return undefined;
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entity = await this.#catalog.getEntityByRef(
      parseEntityRef(named, { defaultKind: kind, defaultNamespace: 'default' }),
      { credentials },
    );
    if (entity) {
      return entity;
    }
    const { items } = await this.#catalog.queryEntities(
      { filter: { kind, 'spec.source.huggingFaceId': named }, limit: 1 },
      { credentials },
    );
    return items[0];
  }

  /** A label on a workload is a claim: it counts for projects of the namespace's owner. */
  async #findProject(
    kubernetesId: string | undefined,
    owner: string,
  ): Promise<Entity | undefined> {
    if (!kubernetesId) {
      return undefined;
    }
    const { items } = await this.#catalog.queryEntities(
      {
        filter: {
          kind: 'Component',
          [`metadata.annotations.${KUBERNETES_ID}`]: kubernetesId,
        },
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.find(entity => isOwnedBy(entity, owner));
  }
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  asObject,
  asText,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import {
  isFoundationModelEntity,
  RELATION_SERVES,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ownersOf, ReadableEntities, refOf } from '../../access';
import type { DeliveryNamespace } from './readNamespaces';
import type { ToldEvaluation } from './readLines';

/** Finds the model that a run tells about, if it may. */
export class DeliveredModel {
  readonly #entities: ReadableEntities;

  constructor(catalog: CatalogService, own: BackstageCredentials) {
    this.#entities = new ReadableEntities(catalog, own);
  }

  /**
   * Anybody who may write to a namespace can make a run say anything, and to a
   * folder any file: it counts for models of its owner only, unless the
   * configuration trusts it with others.
   *
   * @throws InputError with why it does not count
   */
  async of(
    told: ToldEvaluation,
    { owner, otherModels }: Pick<DeliveryNamespace, 'owner' | 'otherModels'>,
  ): Promise<{ ref: string; version?: string }> {
    const entity = await this.#entityOf(told);
    const ref = refOf(entity);
    if (!otherModels && !ownersOf(entity).includes(owner)) {
      throw new InputError(
        `${ref} belongs to ${
          ownersOf(entity).join(', ') || 'nobody'
        }, and what tells of it to ${owner}`,
      );
    }
    const version = asText(asObject(told.model)?.version);
    return { ref, ...(version && { version }) };
  }

  async #entityOf(told: ToldEvaluation): Promise<Entity> {
    const model = asText(asObject(told.model)?.ref);
    const endpoint = asText(told.endpoint);
    const ref = model ?? (endpoint && (await this.#servedBy(endpoint)));
    if (!ref) {
      throw new InputError('it names neither a model nor an endpoint');
    }
    const entity = await this.#find(ref);
    if (!isFoundationModelEntity(entity)) {
      throw new InputError(`${ref} is no FoundationModel`);
    }
    return entity;
  }

  async #servedBy(endpoint: string): Promise<string> {
    const models = ((await this.#find(endpoint)).relations ?? [])
      .filter(({ type }) => type === RELATION_SERVES)
      .map(({ targetRef }) => targetRef);
    if (models.length !== 1) {
      throw new InputError(
        models.length
          ? `${endpoint} serves ${models.length} models, and it is not known which one answered`
          : `the catalog does not know which model ${endpoint} serves`,
      );
    }
    return models[0];
  }

  async #find(ref: string): Promise<Entity> {
    const key = ref.toLocaleLowerCase('en-US');
    const found = (await this.#entities.among([key])).get(key);
    if (!found) throw new InputError(`the catalog has no ${ref}`);
    return found;
  }
}

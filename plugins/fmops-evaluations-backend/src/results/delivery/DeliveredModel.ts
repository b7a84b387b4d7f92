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
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ownersOf, ReadableEntities, refOf } from '../../access';
import { assertVersion } from '../assertVersion';
import type { DeliveryNamespace } from './readNamespaces';
import type { ToldEvaluation } from './readLines';

/** Finds the model that a run tells about, if it may. */
export class DeliveredModel {
  readonly #entities: ReadableEntities;

  constructor(
    catalog: CatalogService,
    own: BackstageCredentials,
    /** What workloads of an endpoint say that they serve, as references. */
    private readonly modelsOf: (
      endpoint: string,
    ) => Promise<string[]> = async () => [],
  ) {
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
    assertVersion(entity, version);
    return { ref, ...(version && { version }) };
  }

  /** The model that is named; else the one that the endpoint serves, by the name that it was asked for. */
  async #entityOf(told: ToldEvaluation): Promise<FoundationModelEntity> {
    const named = asText(asObject(told.model)?.ref);
    const endpoint = asText(told.endpoint);
    if (!named && !endpoint) {
      throw new InputError('it names neither a model nor an endpoint');
    }
    const served = endpoint ? await this.#served(endpoint) : [];
    if (!named) {
      const answering = served.length
        ? served
        : await this.#models(await this.modelsOf(endpoint!));
      return this.#answering(endpoint!, answering, told.servedModel);
    }
    const model = asModel(await this.#find(named));
    const ref = refOf(model);
    if (served.length && !served.some(one => refOf(one) === ref)) {
      throw new InputError(`${endpoint} does not serve ${ref}`);
    }
    return model;
  }

  /** What the catalog says that an endpoint serves. */
  async #served(endpoint: string): Promise<FoundationModelEntity[]> {
    const refs = ((await this.#find(endpoint)).relations ?? [])
      .filter(({ type }) => type === RELATION_SERVES)
      .map(({ targetRef }) => targetRef);
    return this.#models(refs);
  }

  async #models(refs: readonly string[]): Promise<FoundationModelEntity[]> {
    const found = await this.#entities.among(refs);
    return [...found.values()].filter(isFoundationModelEntity);
  }

  #answering(
    endpoint: string,
    served: readonly FoundationModelEntity[],
    name: unknown,
  ): FoundationModelEntity {
    if (!served.length) {
      throw new InputError(
        `neither the catalog nor its workloads say which model ${endpoint} serves`,
      );
    }
    if (served.length === 1) return served[0];
    const meant = served.filter(one => namesOf(one).includes(lower(`${name}`)));
    if (meant.length !== 1) {
      throw new InputError(
        `${endpoint} serves ${
          served.length
        } models, and it is not known which one answered${
          typeof name === 'string' ? ` as '${name}'` : ''
        }: name it in "model"`,
      );
    }
    return meant[0];
  }

  async #find(ref: string): Promise<Entity> {
    const key = lower(ref);
    const found = (await this.#entities.among([key])).get(key);
    if (!found) throw new InputError(`the catalog has no ${ref}`);
    return found;
  }
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

function asModel(entity: Entity): FoundationModelEntity {
  if (!isFoundationModelEntity(entity)) {
    throw new InputError(`${refOf(entity)} is no FoundationModel`);
  }
  return entity;
}

/** Names that servers give a model: that of the catalog, or that of the hub. */
function namesOf({ metadata, spec }: FoundationModelEntity): string[] {
  const { huggingFaceId } = spec.source ?? {};
  return [metadata.name, huggingFaceId, huggingFaceId?.split('/').at(-1)]
    .filter(name => name !== undefined)
    .map(lower);
}

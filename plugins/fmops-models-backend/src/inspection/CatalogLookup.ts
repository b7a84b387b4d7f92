import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  FOUNDATION_MODEL_KIND,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Draft } from './Draft';

const NAMESPACE = 'default';

/** What the catalog has already, as far as somebody may know. */
export class CatalogLookup {
  readonly #catalog: CatalogService;
  readonly #credentials: BackstageCredentials;

  /** @param credentials - of the caller */
  constructor(catalog: CatalogService, credentials: BackstageCredentials) {
    this.#catalog = catalog;
    this.#credentials = credentials;
  }

  /**
   * Finds whether a name is taken. Of what the caller may not read no more is
   * said than that.
   *
   * @param ownCredentials - of the plugin
   */
  async checkName(
    name: string,
    draft: Draft,
    ownCredentials: BackstageCredentials,
  ): Promise<void> {
    const ref = { kind: FOUNDATION_MODEL_KIND, namespace: NAMESPACE, name };
    const [taken, readable] = await Promise.all(
      [ownCredentials, this.#credentials].map(credentials =>
        this.#catalog.getEntityByRef(ref, { credentials }),
      ),
    );
    if (taken) {
      draft.error({
        code: 'name-taken',
        field: 'name',
        message: `The name ${name} is taken. Choose another one.`,
        ...(readable && { entityRef: stringifyEntityRef(readable) }),
      });
    }
  }

  /** Finds the model under another name, by its source. */
  async checkSource(
    { source, versions, provider }: Partial<FoundationModelSpec>,
    draft: Draft,
  ): Promise<void> {
    const { huggingFaceId, providerModelId } = source ?? {};
    const [first] = versions ?? [];
    let same: Entity | undefined;
    let field = 'uri';
    if (huggingFaceId) {
      field = 'huggingFaceId';
      same = await this.#find({ 'spec.source.huggingFaceId': huggingFaceId });
    } else if (providerModelId && provider) {
      field = 'providerModelId';
      same = await this.#find({
        'spec.source.providerModelId': providerModelId,
        'spec.provider': provider,
      });
    } else if (first?.artifactUri) {
      same = await this.#find({
        'spec.versions.artifactUri': first.artifactUri,
      });
    }
    if (same) {
      const { title, name } = same.metadata;
      draft.error({
        code: 'already-registered',
        field,
        message: `This model is in the catalog already, as ${title ?? name}.`,
        entityRef: stringifyEntityRef(same),
      });
    }
  }

  /** Finds the base model by its Hub id, so that lineage leads there. */
  async linkBase(draft: Draft): Promise<void> {
    const { baseModel } = draft.spec;
    if (!baseModel?.huggingFaceId || baseModel.ref) {
      return;
    }
    const id = baseModel.huggingFaceId;
    const base = await this.#find({ 'spec.source.huggingFaceId': id });
    if (base) {
      draft.spec.baseModel = { ...baseModel, ref: stringifyEntityRef(base) };
    } else {
      draft.info({
        code: 'base-not-in-catalog',
        field: 'baseModel',
        message: `It is derived from ${id}, which is not in the catalog. Register that too, so that its lineage can be followed.`,
      });
    }
  }

  async #find(filter: Record<string, string>): Promise<Entity | undefined> {
    const { items } = await this.#catalog.queryEntities(
      {
        filter: { kind: FOUNDATION_MODEL_KIND, ...filter },
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'], // prettier-ignore
        limit: 1,
      },
      { credentials: this.#credentials },
    );
    return items[0];
  }
}

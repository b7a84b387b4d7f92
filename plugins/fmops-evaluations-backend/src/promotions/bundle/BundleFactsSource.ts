import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  canonicalJson,
  textDigest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionOrder } from '@fmops/backstage-plugin-fmops-evaluations-node';
import {
  isFoundationModelEntity,
  isModelDatasetEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableEntities } from '../../access';
import type { CollectedFacts } from '../actions';
import { plainJson } from '../plainJson';
import type { PromotionRow } from '../PromotionRow';
import {
  knownEntity,
  type BundleFacts,
  type KnownImage,
  type KnownRevision,
} from './BundleFacts';

/** Longest line of ancestors. */
const ANCESTORS = 10;

/** Finds the images that an endpoint runs, as the portal. */
export interface EndpointImages {
  /** @throws where it can't be told */
  of(endpointRef: string): Promise<KnownImage[]>;
}

/** Collects what is known of a promoted version, once: when it is done. */
export class BundleFactsSource {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      images: EndpointImages;
    },
  ) {}

  async collect(
    row: PromotionRow,
    order: PromotionOrder,
  ): Promise<CollectedFacts> {
    const facts = canonicalJson(plainJson(await this.#facts(row, order)));
    return { facts, digest: await textDigest(facts) };
  }

  async #facts(
    row: PromotionRow,
    { subject, approvedBy }: PromotionOrder,
  ): Promise<BundleFacts> {
    const { endpoint, endpointRef, model, modelRef } = subject;
    const unknown: string[] = [];
    const entities = await this.#entities();
    const bases = await basesOf(model, entities, unknown);
    const datasets = await datasetsOf(
      [model, ...bases.values()],
      entities,
      unknown,
    );
    return {
      format: 'fmops.dev/promotion-facts/v1',
      collectedAt: new Date().toISOString(),
      promotion: {
        ...{ id: row.id, kind: row.kind, version: row.version },
        ...{ stage: row.stage, formerVersion: row.former_version },
        ...{ requestedBy: row.requested_by, requestedAt: row.requested_at },
        ...{ reason: row.reason, approvedBy },
        evidenceDigest: row.evidence_digest!,
      },
      model: knownEntity(modelRef, model),
      bases: [...bases].map(([ref, entity]) => knownEntity(ref, entity)),
      datasets: [...datasets].map(([ref, entity]) => knownEntity(ref, entity)),
      endpoint: endpoint ? knownEntity(endpointRef!, endpoint) : null,
      images: endpointRef ? await this.#images(endpointRef, unknown) : [],
      revisions: await this.#revisions(row.version, model, entities, unknown),
      unknown,
    };
  }

  async #entities() {
    const { auth, catalog } = this.options;
    return new ReadableEntities(catalog, await auth.getOwnServiceCredentials());
  }

  async #images(ref: string, unknown: string[]): Promise<KnownImage[]> {
    const found = await this.options.images.of(ref).catch(() => undefined);
    if (!found) {
      unknown.push(
        `Images of ${ref}: what runs it could not be asked of the clusters.`,
      );
      return [];
    }
    if (!found.length) {
      unknown.push(`Images of ${ref}: no cluster runs it, or none tells.`);
    }
    found
      .filter(({ digest }) => !digest)
      .forEach(({ image }) =>
        unknown.push(`Digest of the image ${image}: it is named by a tag.`),
      );
    return found;
  }

  async #revisions(
    wanted: string,
    { spec }: FoundationModelEntity,
    entities: ReadableEntities,
    unknown: string[],
  ): Promise<KnownRevision[]> {
    const version = spec.versions?.find(item => item.version === wanted);
    const revisions: KnownRevision[] = [
      {
        of: 'weights',
        where:
          version?.artifactUri ??
          (spec.source?.huggingFaceId
            ? `https://huggingface.co/${spec.source.huggingFaceId}`
            : null),
        revision: version?.revision ?? spec.source?.revision ?? null,
      },
    ];
    const project = spec.producedBy?.component;
    if (project) {
      const found = (await entities.among([project])).get(project);
      revisions.push({
        of: 'training project',
        where:
          found?.metadata.annotations?.[ANNOTATION_SOURCE_LOCATION] ?? null,
        revision: null,
      });
    }
    revisions
      .filter(({ revision }) => revision === null)
      .forEach(({ of }) => unknown.push(`Revision of the ${of}.`));
    return revisions;
  }
}

async function basesOf(
  model: FoundationModelEntity,
  entities: ReadableEntities,
  unknown: string[],
): Promise<Map<string, FoundationModelEntity>> {
  const bases = new Map<string, FoundationModelEntity>();
  let next = model.spec.baseModel?.ref;
  while (next && !bases.has(next) && bases.size < ANCESTORS) {
    const entity: Entity | undefined = (await entities.among([next])).get(next);
    if (!entity || !isFoundationModelEntity(entity)) {
      unknown.push(`The base model ${next}: it is not in the catalog.`);
      break;
    }
    bases.set(next, entity);
    next = entity.spec.baseModel?.ref;
  }
  return bases;
}

async function datasetsOf(
  models: FoundationModelEntity[],
  entities: ReadableEntities,
  unknown: string[],
) {
  const refs = models.flatMap(({ spec }) => [
    ...(spec.trainedOn ?? []),
    ...(spec.evaluatedOn ?? []),
  ]);
  const found = await entities.among(refs);
  for (const ref of new Set(refs)) {
    const entity = found.get(ref);
    if (!entity || !isModelDatasetEntity(entity)) {
      found.delete(ref);
      unknown.push(`The dataset ${ref}: it is not in the catalog.`);
    }
  }
  return found;
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  evaluationCreatePermission,
  evaluationDeletePermission,
  type Evaluation,
  type EvaluationQuery,
  type RecordedEvaluation,
  type ResultPage,
  type ResultRow,
  type RowQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  ownersOf,
  ReadableEntities,
  type Membership,
  type Permits,
} from '../access';
import type { Sets } from '../sets';
import { assertVersion } from './assertVersion';
import type { CheckedEvaluation } from './check';
import { opponentOf } from './opponents';
import type { ResultFilter, ResultStore, RowReader } from './store';

/** What {@link Evaluations} works with. */
export interface EvaluationsOptions {
  catalog: CatalogService;
  membership: Membership;
  permits: Permits;
  rows: RowReader;
  sets: Sets;
  store: ResultStore;
}

/** Evaluations as far as a caller may read, record and delete them. */
export class Evaluations {
  constructor(private readonly options: EvaluationsOptions) {}

  async list(
    credentials: BackstageCredentials,
    query: EvaluationQuery,
  ): Promise<ResultPage<Evaluation>> {
    const { limit, cursor, ...filter } = query;
    const models = await this.readableModels(credentials, filter);
    const page = await this.options.store.list(models, query);
    return { ...page, items: await this.#shown(credentials, page.items) };
  }

  /** @throws NotFoundError where the caller may not read the model, as if there were none */
  async get(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<Evaluation> {
    const evaluation = await this.options.store.get(id);
    const { ref } = evaluation.model;
    if (!(await this.#readable(credentials).among([ref], ['kind'])).has(ref)) {
      throw new NotFoundError(`There is no evaluation '${id}'`);
    }
    const [shown] = await this.#shown(credentials, [evaluation]);
    return shown;
  }

  /** What was asked is that of the dataset, or the set: who may not read it gets no rows. */
  async rows(
    credentials: BackstageCredentials,
    id: string,
    query: RowQuery,
  ): Promise<ResultPage<ResultRow>> {
    const { data, scores } = await this.get(credentials, id);
    if (data.dataset) {
      await this.#readable(credentials).one(data.dataset, 'dataset');
    }
    if (data.set) await this.options.sets.read(credentials, data.set.id);
    const sorted = scores.find(({ metric }) => metric === query.worst);
    return this.options.rows.page(id, query, sorted?.higherIsBetter ?? true);
  }

  /**
   * Records evaluations in the name of the caller.
   *
   * @throws NotAllowedError, NotFoundError for a model or dataset that the caller
   *   may not read, InputError for a version that the model does not have
   */
  async record(
    credentials: BackstageCredentials,
    evaluations: readonly CheckedEvaluation[],
    format: string,
  ): Promise<RecordedEvaluation[]> {
    const { userRef } = await this.assertMayRecord(credentials, evaluations);
    return this.options.store.add(evaluations, {
      ...{ format, createdBy: userRef, delivery: 'person' },
    });
  }

  /**
   * What would be recorded, and what is there already; records nothing.
   *
   * @throws as {@link Evaluations.record}
   */
  async preview(
    credentials: BackstageCredentials,
    evaluations: readonly CheckedEvaluation[],
    format: string,
  ): Promise<RecordedEvaluation[]> {
    const { userRef } = await this.assertMayRecord(credentials, evaluations);
    return this.options.store.preview(evaluations, {
      ...{ format, createdBy: userRef, delivery: 'person' },
    });
  }

  /** @throws as {@link Evaluations.record}, which does more */
  async assertMayRecord(
    credentials: BackstageCredentials,
    evaluations: readonly CheckedEvaluation[],
  ): Promise<{ userRef: string }> {
    const { membership, permits } = this.options;
    const member = await membership.of(credentials);
    await permits.require(
      evaluationCreatePermission,
      credentials,
      'record evaluations',
    );
    const readable = this.#readable(credentials);
    const models = new Map<string, FoundationModelEntity>();
    for (const { model, data } of evaluations) {
      const known =
        models.get(model.ref) ?? (await modelOf(readable, model.ref));
      models.set(model.ref, known);
      assertVersion(known, model.version);
      if (data.dataset) await readable.one(data.dataset, 'dataset');
      if (data.set) await this.options.sets.read(credentials, data.set.id);
    }
    return member;
  }

  /**
   * With the titles of those evaluation catalogs that the caller may read. Slices
   * are named by what the data says, and are for those who may read it, or by
   * other models, likewise.
   */
  async #shown(
    credentials: BackstageCredentials,
    evaluations: Evaluation[],
  ): Promise<Evaluation[]> {
    const refs = evaluations.flatMap(({ data, scores, method }) => [
      ...(data.dataset ? [data.dataset] : []),
      ...scores.flatMap(({ slice }) => opponentOf({ method }, slice) ?? []),
    ]);
    const setIds = evaluations.flatMap(({ data }) => data.set?.id ?? []);
    if (!refs.length && !setIds.length) return evaluations;
    const [titles, readable] = await Promise.all([
      this.options.sets.titles(credentials, setIds),
      this.#readable(credentials).among(refs, ['kind']),
    ]);
    return evaluations.map(({ data, scores, ...evaluation }) => {
      const { set, dataset } = data;
      const title = set && titles.get(set.id);
      const readsData =
        (!set || titles.has(set.id)) && (!dataset || readable.has(dataset));
      const readsSlice = (slice: string) => {
        const opponent = opponentOf(evaluation, slice);
        return readsData && (!opponent || readable.has(opponent));
      };
      return {
        ...evaluation,
        data: {
          ...data,
          ...(set && { set: { ...set, ...(title && { title }) } }),
        },
        scores: scores.filter(
          ({ slice }) => slice === undefined || readsSlice(slice),
        ),
      };
    });
  }

  /** @throws NotAllowedError where it is neither the caller's nor of a model of theirs */
  async remove(credentials: BackstageCredentials, id: string): Promise<void> {
    const { membership, permits, store } = this.options;
    const evaluation = await this.get(credentials, id);
    const { userRef, ownershipRefs } = await membership.of(credentials);
    await permits.require(
      evaluationDeletePermission,
      credentials,
      'delete evaluations',
    );
    const model = await this.#readable(credentials).one(
      evaluation.model.ref,
      'model',
    );
    if (
      evaluation.createdBy !== userRef &&
      !ownersOf(model).some(owner => ownershipRefs.has(owner))
    ) {
      throw new NotAllowedError(
        `This evaluation was recorded by ${evaluation.createdBy}: only they and the owners of ${evaluation.model.ref} may delete it`,
      );
    }
    await store.remove(id);
  }

  /** The models that evaluations are about and that the caller may read. */
  async readableModels(
    credentials: BackstageCredentials,
    filter: ResultFilter,
  ): Promise<string[]> {
    const refs = await this.options.store.models(filter);
    return [
      ...(await this.#readable(credentials).among(refs, ['kind'])).keys(),
    ];
  }

  #readable(credentials: BackstageCredentials) {
    return new ReadableEntities(this.options.catalog, credentials);
  }
}

async function modelOf(
  readable: ReadableEntities,
  ref: string,
): Promise<FoundationModelEntity> {
  const entity = await readable.one(ref, 'model');
  if (!isFoundationModelEntity(entity)) {
    throw new InputError(`model.ref: ${ref} is no FoundationModel`);
  }
  return entity;
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  objectiveManagePermission,
  type Breach,
  type NewObjective,
  type Objective,
  type ObjectiveFields,
  type ObjectiveHistory,
  type ObjectivesPage,
  type ObjectivesQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  assertMember,
  ownersOf,
  ReadableEntities,
  type Member,
  type Membership,
  type Permits,
} from '../access';
import { checkObjective } from './checkObjective';
import type { KeptObjective, ObjectiveStore } from './ObjectiveStore';
import type { Sets } from '../sets/Sets';
import { readablePage } from './readablePage';
import { nextAt, type ObjectiveWatch } from './ObjectiveWatch';

/** Objectives of one endpoint, at most. */
const MOST = 30;
const PAGE = 50;
const MINUTE = 60_000;
const MAY = 'change objectives';

/** Objectives as callers may see and change them. */
export class Objectives {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      membership: Membership;
      permits: Permits;
      sets: Pick<Sets, 'read'>;
      store: ObjectiveStore;
      watch: ObjectiveWatch;
    },
  ) {}

  /** Of endpoints that the caller may read, by page; of one all, where it is named. */
  async list(
    credentials: BackstageCredentials,
    { endpoint, limit = PAGE, cursor }: ObjectivesQuery,
  ): Promise<ObjectivesPage> {
    const { catalog, store } = this.options;
    const readable = new ReadableEntities(catalog, credentials);
    const fields = ['kind', 'metadata', 'relations'];
    if (endpoint) {
      const entities = await readable.among([endpoint], fields);
      const kept = entities.size ? await store.of(endpoint) : [];
      return { items: await this.#shown(credentials, kept, entities) };
    }
    const found = await readablePage(store, { limit, cursor }, refs =>
      readable.among(refs, fields),
    );
    const { entities, objectives, nextCursor } = found;
    return {
      items: await this.#shown(credentials, objectives, entities),
      ...(nextCursor && { nextCursor }),
    };
  }

  /** @throws `NotFoundError` where there is none that the caller may read */
  async history(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<ObjectiveHistory> {
    const { objective } = await this.#readable(credentials, id);
    return this.options.store.history(objective.id);
  }

  /**
   * @throws `InputError` for what is wrong with it, `NotAllowedError`,
   *   `NotFoundError` for an endpoint that the caller may not read
   */
  async create(
    credentials: BackstageCredentials,
    { endpoint, ...fields }: NewObjective,
  ): Promise<Objective> {
    checkObjective(fields);
    const { catalog, store } = this.options;
    const entity = await new ReadableEntities(catalog, credentials).one(
      endpoint,
      'endpoint',
    );
    if (entity.spec?.type !== 'model-endpoint') {
      throw new InputError(`endpoint: ${endpoint} is no model endpoint`);
    }
    const member = await this.#manager(credentials, entity, endpoint);
    await this.#assertReadable(credentials, fields);
    const present = await store.of(endpoint);
    if (present.length >= MOST) {
      throw new ConflictError(
        `${endpoint} has ${MOST} objectives already. Take one away first.`,
      );
    }
    const kept = await store.add(
      { endpoint, ...fields },
      member.userRef,
      new Date().toISOString(),
    );
    const [shown] = await this.#shown(
      credentials,
      [kept],
      new Map([[endpoint, entity]]),
    );
    return shown;
  }

  /** Changes the limit; what was measured stays. Throws as {@link Objectives.create}. */
  async update(
    credentials: BackstageCredentials,
    id: string,
    fields: ObjectiveFields,
  ): Promise<Objective> {
    checkObjective(fields);
    const { objective, entity } = await this.#readable(credentials, id);
    await this.#manager(credentials, entity, objective.endpoint);
    if (fields.indicator !== objective.indicator) {
      throw new InputError(
        'indicator: it stays as it is, since what was measured is kept; set another objective',
      );
    }
    await this.#assertReadable(credentials, fields);
    await this.options.store.change(id, fields, new Date().toISOString());
    return this.#get(credentials, id);
  }

  /** Takes it away, with all that was measured. */
  async remove(credentials: BackstageCredentials, id: string): Promise<void> {
    const { objective, entity } = await this.#readable(credentials, id);
    await this.#manager(credentials, entity, objective.endpoint);
    await this.options.store.remove(id);
  }

  /** Measures at once, at most once a minute. */
  async measure(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<Objective> {
    const { objective, entity } = await this.#readable(credentials, id);
    await this.#manager(credentials, entity, objective.endpoint);
    const now = Date.now();
    const { store, watch } = this.options;
    const [newest] = await store.newest(id, 1);
    const isDue = !newest || Date.parse(newest.at) <= now - MINUTE;
    // Whoever moves the time measures: nobody does so twice at once
    if (isDue && (await store.claim(objective, nextAt(objective, now)))) {
      await watch.measure(objective, now);
    }
    return this.#get(credentials, id);
  }

  async #get(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<Objective> {
    const { objective, entity } = await this.#readable(credentials, id);
    const [shown] = await this.#shown(
      credentials,
      [objective],
      new Map([[objective.endpoint, entity]]),
    );
    return shown;
  }

  async #readable(credentials: BackstageCredentials, id: string) {
    const { catalog, store } = this.options;
    const objective = await store.one(id);
    const entity =
      objective &&
      (
        await new ReadableEntities(catalog, credentials).among([
          objective.endpoint,
        ])
      ).get(objective.endpoint);
    if (!objective || !entity) {
      throw new NotFoundError(`There is no objective '${id}'`);
    }
    return { objective, entity };
  }

  async #manager(
    credentials: BackstageCredentials,
    entity: Entity,
    endpoint: string,
  ): Promise<Member> {
    const { membership, permits } = this.options;
    await permits.require(objectiveManagePermission, credentials, MAY);
    const member = await membership.of(credentials);
    assertMember(member, ownersOf(entity), endpoint);
    return member;
  }

  /** Who judges, by what and about what is nothing that the caller may not read. */
  async #assertReadable(
    credentials: BackstageCredentials,
    { judge }: ObjectiveFields,
  ) {
    if (!judge) return;
    const readable = new ReadableEntities(this.options.catalog, credentials);
    await readable.one(judge.endpoint, 'endpoint');
    await readable.one(judge.rubric, 'prompt');
    await this.options.sets.read(credentials, judge.set);
  }

  async #shown(
    credentials: BackstageCredentials,
    kept: KeptObjective[],
    entities: ReadonlyMap<string, Entity>,
  ): Promise<Objective[]> {
    const { membership, permits, store } = this.options;
    const breaches = await store.openBreaches(kept.map(({ id }) => id));
    const member = (await permits.has(objectiveManagePermission, credentials))
      ? await membership.of(credentials).catch(() => undefined)
      : undefined;
    const owns = (endpoint: string) =>
      ownersOf(entities.get(endpoint)!).some(owner =>
        member?.ownershipRefs.has(owner),
      );
    return Promise.all(
      kept.map(
        async ({ nextAt: _, judge, ...objective }): Promise<Objective> => {
          const editable = owns(objective.endpoint);
          const [newest] = await store.newest(objective.id, 1);
          const { kept: isKept, ...latest } = newest ?? {};
          const breach: Breach | undefined = breaches.get(objective.id);
          return {
            ...objective,
            // Others may not be able to read who judges, by what
            ...(editable && judge && { judge }),
            state: stateOf(isKept),
            ...(newest && { latest: { ...latest, at: newest.at } }),
            ...(breach && { breach }),
            editable,
          };
        },
      ),
    );
  }
}

function stateOf(kept: boolean | undefined): Objective['state'] {
  if (kept === undefined) return 'unknown';
  return kept ? 'kept' : 'missed';
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  verifyHistory,
  type HistoryVerification,
  type PromotionHistory,
  type PromotionPage,
  type PromotionQuery,
  type StageOccupancy,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableEntities, type Membership } from '../access';
import type { HistoryStore } from './history';
import { inFull } from './inFull';
import type { PromotionAccess } from './PromotionAccess';
import type { PromotionPresenter } from './PromotionPresenter';
import type { PromotionFilter, PromotionReader } from './PromotionReader';
import { readablePromotions } from './readablePromotions';
import type { ConfiguredStage, Stages } from './stages';

const PAGE = 50;
const KINDS = ['promotion', 'rollback'] as const;

/** What there is of promotions, for a caller. */
export class PromotionLists {
  constructor(
    private readonly options: {
      access: PromotionAccess;
      catalog: CatalogService;
      history: HistoryStore;
      membership: Membership;
      presenter: PromotionPresenter;
      reader: PromotionReader;
      stages: Stages;
    },
  ) {}

  async list(
    credentials: BackstageCredentials,
    query: PromotionQuery,
  ): Promise<PromotionPage> {
    const { access, presenter, reader } = this.options;
    const filter: PromotionFilter = {
      ...(query.model && { model: inFull(query.model) }),
      ...(query.endpoint && { endpoint: inFull(query.endpoint) }),
      ...(query.stage && { stage: query.stage }),
      ...(query.state?.length && { states: query.state }),
      ...(await this.#mine(credentials, query.for)),
    };
    const { rows, nextCursor } = await readablePromotions(
      reader,
      filter,
      { limit: query.limit ?? PAGE, cursor: query.cursor },
      refs => access.among(credentials, refs),
    );
    return {
      items: rows.map(row => presenter.summary(row)),
      ...(nextCursor && { nextCursor }),
    };
  }

  /** @throws NotFoundError for a model that the caller may not read */
  async stagesOf(
    credentials: BackstageCredentials,
    model: string,
  ): Promise<StageOccupancy[]> {
    const { access, reader, stages } = this.options;
    const entity = await this.#model(credentials, model);
    const listed = new Set(versionsOf(entity));
    const held = await reader.heldVersions(model);
    const places = await reader.places(model);
    const open = await reader.open(model);
    const endpoints = [...places, ...open].map(item => item.endpoint_ref);
    const readable = await access.among(credentials, endpoints.filter(Boolean));
    const shown = [
      '',
      ...[...new Set(endpoints)].filter(ref => readable.has(ref)),
    ];
    return shown.sort().flatMap(endpoint =>
      stages.all.map(({ name: stage, title }) => {
        const at = (item: { endpoint_ref: string; stage: string }) =>
          item.endpoint_ref === endpoint && item.stage === stage;
        const place = places.find(at);
        const underWay = open.find(at);
        return {
          ...{ stage, stageTitle: title },
          ...(endpoint && { endpoint }),
          ...(place && {
            ...{ version: place.version, since: place.since },
            promotionId: place.promotion_id,
          }),
          ...(place?.former_version && { formerVersion: place.former_version }),
          heldVersions: held
            .filter(at)
            .map(({ version }) => version)
            .filter(item => item !== place?.version && listed.has(item)),
          ...(underWay && { openPromotionId: underWay.id }),
        };
      }),
    );
  }

  /** @throws NotFoundError for a model that the caller may not read */
  async history(
    credentials: BackstageCredentials,
    query: { model: string; after?: number; limit?: number },
  ): Promise<PromotionHistory> {
    const { access, history } = this.options;
    const model = inFull(query.model);
    await this.#model(credentials, model);
    const limit = query.limit ?? 200;
    const head = await history.head(model);
    const entries = await history.read(model, { after: query.after, limit });
    const last = entries.at(-1);
    return {
      ...{ model, head },
      items: await access.readableHistory(credentials, entries),
      ...(last && last.seq < head.seq && { nextAfter: last.seq }),
    };
  }

  /** Looks through a history, with the end of it that was noted apart. */
  async verify(
    credentials: BackstageCredentials,
    model: string,
  ): Promise<HistoryVerification> {
    const ref = inFull(model);
    await this.#model(credentials, ref);
    const { history } = this.options;
    const head = await history.head(ref);
    const entries = await history.read(ref);
    return verifyHistory(entries, head.seq ? [head] : []);
  }

  async #mine(
    credentials: BackstageCredentials,
    role: PromotionQuery['for'],
  ): Promise<Partial<PromotionFilter>> {
    if (!role) return {};
    const { membership, stages } = this.options;
    const { userRef, ownershipRefs } = await membership.of(credentials);
    if (role === 'requester') return { requestedBy: userRef };
    const places = stages.all.flatMap(stage => placesOf(stage, ownershipRefs));
    return { approver: { userRef, places } };
  }

  async #model(credentials: BackstageCredentials, ref: string) {
    const { catalog } = this.options;
    return new ReadableEntities(catalog, credentials).one(ref, 'model');
  }
}

function versionsOf(model: Entity): string[] {
  return isFoundationModelEntity(model)
    ? (model.spec.versions ?? []).map(({ version }) => version)
    : [];
}

function placesOf(stage: ConfiguredStage, groups: ReadonlySet<string>) {
  return KINDS.filter(kind => stage.groupsOf(kind, groups).length > 0).map(
    kind => ({ stage: stage.name, kind }),
  );
}

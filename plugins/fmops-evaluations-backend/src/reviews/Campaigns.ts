import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  campaignProblems,
  reviewCreatePermission,
  type NewReviewCampaign,
  type ReviewCampaign,
  type ReviewDetails,
  type ReviewSettings,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import {
  assertMember,
  ReadableEntities,
  type Membership,
  type Permits,
} from '../access';
import { assertVersion } from '../results/assertVersion';
import type { ReviewNotices } from './notices';
import type { QueueCounts } from './queue';
import { isVisible, ReviewCaller, type Standing } from './ReviewCaller';
import { drawItems, modelRefOf, type ReviewSources } from './sources';
import type { CampaignStore, NewItem, StoredCampaign } from './store';

/** What {@link Campaigns} work with. */
export interface CampaignsOptions {
  catalog: CatalogService;
  counts: QueueCounts;
  membership: Membership;
  notices: ReviewNotices;
  permits: Permits;
  sources: ReviewSources;
  store: CampaignStore;
}

/** Review campaigns, as far as a caller may see and make them. */
export class Campaigns {
  constructor(private readonly options: CampaignsOptions) {}

  /** Who calls, for all questions on what they may do. */
  caller(credentials: BackstageCredentials): Promise<ReviewCaller> {
    return ReviewCaller.of(credentials, this.options);
  }

  /** What waits for the caller first, then the open ones, newest first. */
  async list(caller: ReviewCaller): Promise<ReviewCampaign[]> {
    const { store } = this.options;
    const all = await store.list(caller.mayReadAll ? undefined : caller.refs);
    const standings = await caller.standings(all);
    const views: ReviewCampaign[] = [];
    for (const campaign of all) {
      const standing = standings.get(campaign)!;
      if (isVisible(standing)) {
        views.push(await this.#view(campaign, standing, caller));
      }
    }
    const rank = ({ state, role }: ReviewCampaign) =>
      Number(role.waiting === 0) * 2 + Number(state === 'finished');
    return views.sort((a, b) => rank(a) - rank(b));
  }

  /** @throws `NotFoundError` where the caller is nothing to the campaign */
  async view(
    campaign: StoredCampaign,
    caller: ReviewCaller,
  ): Promise<ReviewCampaign> {
    return this.#view(campaign, await caller.standing(campaign), caller);
  }

  /**
   * Makes a campaign and tells its reviewers.
   *
   * @throws `NotAllowedError`, `NotFoundError` for what the caller may not read,
   *   `InputError` that names the field
   */
  async create(
    caller: ReviewCaller,
    { source, share, seed, ...settings }: NewReviewCampaign,
  ): Promise<StoredCampaign> {
    const { notices, permits, sources, store } = this.options;
    const { credentials, member } = caller;
    await permits.require(
      reviewCreatePermission,
      credentials,
      'start a review',
    );
    const [problem] = campaignProblems({ ...settings, share, seed });
    if (problem) throw new InputError(`${problem.field}: ${problem.message}`);
    assertMember(member, [settings.owner], 'The review');
    await this.#assertPeople(caller, settings);
    const read = await sources.read(source, settings.task, caller);
    if (read.privateTo && read.privateTo !== settings.owner) {
      throw new InputError(
        `owner: these rows are of a private evaluation catalog, so their review is for its owner: ${read.privateTo}`,
      );
    }
    const items = drawItems(read.rows, share, seed).map(withModelRefs);
    const models = modelsOf(items);
    const refs = models.flatMap(model => modelRefOf(model) ?? []);
    await this.#assertModels(caller, items);
    const details: ReviewDetails = {
      models,
      source: read.name,
      sourceRows: read.rows.length,
      share,
      seed,
      subject: {
        entityRefs: [...new Set([...read.entityRefs, ...refs])],
        ...(read.privateTo && { ownerOnly: true }),
      },
      ...(read.origin && { origin: read.origin }),
      evaluationIds: [],
    };
    const campaign = await store.create(
      settings,
      details,
      items,
      caller.userRef,
    );
    await notices.assigned(campaign);
    return campaign;
  }

  async #view(
    campaign: StoredCampaign,
    { isOwner, isReviewer, seesDetails, seesResults }: Standing,
    caller: ReviewCaller,
  ): Promise<ReviewCampaign> {
    const { counts } = this.options;
    const { id, settings, details, row } = campaign;
    const place = { campaignId: id, reviewer: caller.userRef };
    const mine = isReviewer
      ? await counts.of(place)
      : { judged: 0, waiting: 0 };
    return {
      ...settings,
      id,
      state: row.state,
      createdAt: row.created_at,
      createdBy: row.created_by,
      ...(row.finished_at && { finishedAt: row.finished_at }),
      items: row.items,
      progress: await counts.progress(campaign),
      role: {
        ...{ isOwner, isReviewer, seesResults },
        judged: mine.judged,
        waiting: campaign.isOpen ? mine.waiting : 0,
      },
      ...(seesDetails && { details }),
    };
  }

  /** Models of the catalog may be read, and have the versions that answered. */
  async #assertModels({ credentials }: ReviewCaller, items: NewItem[]) {
    const readable = new ReadableEntities(this.options.catalog, credentials);
    const versions = new Map<string, Set<string | undefined>>();
    for (const { content } of items) {
      for (const { model = '', version } of content.answers) {
        const ref = modelRefOf(model);
        if (!ref) continue;
        versions.set(ref, (versions.get(ref) ?? new Set()).add(version));
      }
    }
    for (const [ref, named] of versions) {
      const entity = await readable.one(ref, 'model');
      if (!isFoundationModelEntity(entity)) {
        throw new InputError(`source: ${ref} is no FoundationModel`);
      }
      named.forEach(version => assertVersion(entity, version));
    }
  }

  /** The owner needs none of this: the caller is a member. */
  async #assertPeople(
    { credentials }: ReviewCaller,
    { reviewers }: ReviewSettings,
  ) {
    const readable = new ReadableEntities(this.options.catalog, credentials);
    const known = await readable.among(reviewers, ['kind']);
    for (const ref of reviewers) {
      if (!isPerson(ref) || !known.has(ref)) {
        throw new InputError(
          `reviewers: there is no user or group '${ref}' in the catalog`,
        );
      }
    }
  }
}

function isPerson(ref: string): boolean {
  try {
    return ['user', 'group'].includes(parseEntityRef(ref).kind);
  } catch {
    return false;
  }
}

/** With models of the catalog in the catalog's spelling. */
function withModelRefs(item: NewItem): NewItem {
  const answers = item.content.answers.map(answer => ({
    ...answer,
    ...(answer.model && { model: modelRefOf(answer.model) ?? answer.model }),
  }));
  return { ...item, content: { ...item.content, answers } };
}

function modelsOf(items: NewItem[]): string[] {
  const models = items.flatMap(({ content }) =>
    content.answers.flatMap(({ model }) => model ?? []),
  );
  return [...new Set(models)].sort();
}

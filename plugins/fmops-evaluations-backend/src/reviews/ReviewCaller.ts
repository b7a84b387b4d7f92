import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  reviewJudgePermission,
  reviewReadPermission,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ReadableEntities,
  type Member,
  type Membership,
  type Permits,
} from '../access';
import type { StoredCampaign } from './store';

/** What a caller is to a campaign. */
export interface Standing {
  isOwner: boolean;
  isReviewer: boolean;
  /** Sees source and models. */
  seesDetails: boolean;
  /** Sees judgements of others. */
  seesResults: boolean;
}

/** Decides what a caller sees of campaigns, and does in them. */
export class ReviewCaller {
  readonly #readable: ReadableEntities;

  private constructor(
    readonly credentials: BackstageCredentials,
    readonly member: Member,
    private readonly mayJudge: boolean,
    readonly mayReadAll: boolean,
    catalog: CatalogService,
  ) {
    this.#readable = new ReadableEntities(catalog, credentials);
  }

  /** @throws `NotAllowedError` where no user stands behind the credentials */
  static async of(
    credentials: BackstageCredentials,
    access: {
      catalog: CatalogService;
      membership: Membership;
      permits: Permits;
    },
  ): Promise<ReviewCaller> {
    const { catalog, membership, permits } = access;
    return new ReviewCaller(
      credentials,
      await membership.of(credentials),
      await permits.has(reviewJudgePermission, credentials),
      await permits.has(reviewReadPermission, credentials),
      catalog,
    );
  }

  get userRef(): string {
    return this.member.userRef;
  }

  get refs(): string[] {
    return [...this.member.ownershipRefs];
  }

  /** What the caller is to each of some campaigns. */
  async standings(
    campaigns: readonly StoredCampaign[],
  ): Promise<Map<StoredCampaign, Standing>> {
    const readable = await this.#readable.among(
      campaigns.flatMap(({ details }) => details.subject.entityRefs),
      ['kind'],
    );
    return new Map(
      campaigns.map(campaign => [
        campaign,
        this.#standing(
          campaign,
          campaign.details.subject.entityRefs.every(ref => readable.has(ref)),
        ),
      ]),
    );
  }

  /** @throws `NotFoundError` where the caller is nothing to the campaign */
  async standing(campaign: StoredCampaign): Promise<Standing> {
    const standing = (await this.standings([campaign])).get(campaign)!;
    if (!isVisible(standing)) {
      throw new NotFoundError(`There is no review '${campaign.id}'`);
    }
    return standing;
  }

  /** @throws `NotAllowedError`, `NotFoundError` */
  async assertReviewer(campaign: StoredCampaign): Promise<void> {
    const { isReviewer } = await this.standing(campaign);
    if (!isReviewer) {
      throw new NotAllowedError(
        `Only reviewers of '${campaign.settings.title}' who have the permission ${reviewJudgePermission.name} judge in it`,
      );
    }
  }

  /** @throws `NotAllowedError`, `NotFoundError` */
  async assertOwner(campaign: StoredCampaign, what: string): Promise<void> {
    const { isOwner, seesDetails } = await this.standing(campaign);
    if (!isOwner || !seesDetails) {
      throw new NotAllowedError(
        isOwner
          ? `You may not ${what}: you can no longer read what it is about in the catalog`
          : `Only ${campaign.settings.owner} may ${what}`,
      );
    }
  }

  /** @throws `NotAllowedError`, `NotFoundError` */
  async assertSeesResults(campaign: StoredCampaign): Promise<void> {
    const { seesResults, isReviewer } = await this.standing(campaign);
    if (!seesResults) {
      throw new NotAllowedError(
        isReviewer && campaign.isOpen
          ? 'You judge in this review yourself: its results show when it is finished'
          : 'You may not read the results of this review',
      );
    }
  }

  /** Of some references those that the caller may read. */
  async readableAmong(refs: readonly string[]): Promise<Set<string>> {
    return new Set((await this.#readable.among(refs, ['kind'])).keys());
  }

  #standing(
    { settings, details, isOpen }: StoredCampaign,
    readsSubject: boolean,
  ) {
    const { ownershipRefs } = this.member;
    const isOwner = ownershipRefs.has(settings.owner);
    const isReviewer =
      this.mayJudge && settings.reviewers.some(ref => ownershipRefs.has(ref));
    const isTold = isReviewer && !isOpen && settings.reveal !== 'never';
    const seesResults =
      readsSubject &&
      (isOwner ||
        (!details.subject.ownerOnly && (this.mayReadAll || isTold))) &&
      // Nobody is led by what others have said.
      !(isReviewer && isOpen);
    return {
      isOwner,
      isReviewer,
      seesResults,
      seesDetails: seesResults || (isOwner && readsSubject),
    };
  }
}

/** Whether a campaign exists for a caller. */
export function isVisible(standing: Standing): boolean {
  const { isOwner, isReviewer, seesDetails } = standing;
  return isOwner || isReviewer || seesDetails;
}

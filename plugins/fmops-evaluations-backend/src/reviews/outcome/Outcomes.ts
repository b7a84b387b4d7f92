import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  editsRows,
  evaluationCreatePermission,
  type ReviewDetails,
  type ReviewPublication,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import type { Permits } from '../../access';
import { checkEvaluation } from '../../results/check';
import type { Evaluations } from '../../results/Evaluations';
import { readVerdicts, type ReviewReports } from '../results';
import type { ReviewCaller } from '../ReviewCaller';
import {
  CAMPAIGNS,
  type CampaignRow,
  type CampaignStore,
  StoredCampaign,
} from '../store';
import { AnswerReader } from './AnswerReader';
import type { DatasetPublisher } from './DatasetPublisher';
import { DatasetVersion } from './DatasetVersion';
import { evaluationsOf } from './evaluationsOf';
import { resolve } from './resolve';

/** What {@link Outcomes} work with. */
export interface OutcomesOptions {
  evaluations: Pick<Evaluations, 'record' | 'remove'>;
  permits: Permits;
  publisher: DatasetPublisher;
  reports: ReviewReports;
  store: CampaignStore;
}

type Outcome = Pick<ReviewDetails, 'evaluationIds' | 'dataset'>;

const NO_OUTCOME: Outcome = { evaluationIds: [], dataset: undefined };

/** Ends campaigns, and makes of them what they are for. */
export class Outcomes {
  constructor(private readonly options: OutcomesOptions) {}

  /**
   * Ends a campaign; again, where it was cut off before its outcome was kept.
   * The same judgements make the same evaluation, which is recorded once.
   */
  async finish(
    caller: ReviewCaller,
    campaign: StoredCampaign,
  ): Promise<StoredCampaign> {
    const { permits, store } = this.options;
    await caller.assertOwner(campaign, 'finish this review');
    if (!editsRows(campaign.settings.task)) {
      await permits.require(
        evaluationCreatePermission,
        caller.credentials,
        'record the evaluation that this review becomes',
      );
    }
    await store.database.transaction(async tx => {
      // Waits for judgements that are being written; later ones are refused.
      await tx<CampaignRow>(CAMPAIGNS)
        .where({ id: campaign.id })
        .forUpdate()
        .first();
      await tx<CampaignRow>(CAMPAIGNS)
        .where({ id: campaign.id, state: 'open' })
        .update({
          state: 'finished',
          finished_at: new Date().toISOString(),
          finished_by: caller.userRef,
        });
    });
    const finished = await store.get(campaign.id);
    const { details } = finished;
    if (details.dataset || details.evaluationIds.length > 0) return finished;
    const outcome = await this.#outcome(caller, finished);
    return this.#keep(finished, async () => outcome);
  }

  /**
   * Lets reviewers go on; evaluations that were recorded are taken back. Its
   * results could be seen since it was finished: it goes on as one that is not
   * blind, and so are the evaluations that it becomes.
   */
  async reopen(
    caller: ReviewCaller,
    campaign: StoredCampaign,
  ): Promise<StoredCampaign> {
    const { evaluations } = this.options;
    await caller.assertOwner(campaign, 'reopen this review');
    for (const id of campaign.details.evaluationIds) {
      await evaluations.remove(caller.credentials, id).catch((error: Error) => {
        if (error.name !== NotFoundError.name) throw error;
      });
    }
    return this.#change(campaign.id, async ({ details, isOpen, settings }) => ({
      state: 'open',
      details: {
        ...details,
        ...NO_OUTCOME,
        ...(!isOpen && !editsRows(settings.task) && { unblinded: true }),
      },
      finished_at: null,
      finished_by: null,
      completed_at: null,
    }));
  }

  /** Makes one judgement the valid one of its item, also of a finished campaign. */
  async resolve(
    caller: ReviewCaller,
    campaign: StoredCampaign,
    chosen: { itemId: string; judgementId: string },
  ): Promise<void> {
    const { store } = this.options;
    await caller.assertOwner(campaign, 'decide on rows of this review');
    await caller.assertSeesResults(campaign);
    await resolve(store, campaign, caller.userRef, chosen);
    if (!campaign.isOpen) {
      const outcome = await this.#outcome(caller, campaign);
      await this.#keep(campaign, async () => outcome);
    }
  }

  /** Writes the rows of a finished campaign to where datasets are. */
  async publish(
    caller: ReviewCaller,
    campaign: StoredCampaign,
    to: ReviewPublication,
  ): Promise<StoredCampaign> {
    await caller.assertOwner(campaign, 'write the rows of this review');
    const { publisher } = this.options;
    const write = await publisher.prepare(caller.credentials, campaign, to);
    return this.#keep(campaign, async (held, tx) => {
      const published = await write(held, tx);
      const { dataset, evaluationIds } = held.details;
      return {
        evaluationIds,
        dataset: dataset && { ...dataset, ...published },
      };
    });
  }

  async #outcome(
    caller: ReviewCaller,
    campaign: StoredCampaign,
  ): Promise<Outcome> {
    const { evaluations, reports, store } = this.options;
    if (editsRows(campaign.settings.task)) {
      const version = new DatasetVersion(store.database, campaign);
      return { evaluationIds: [], dataset: await version.summary() };
    }
    const items = await readVerdicts(store.database, campaign.id);
    const { agreement } = await reports.of(campaign);
    const texts = await AnswerReader.of(store.database, campaign.id);
    const recorded = await evaluations.record(
      caller.credentials,
      evaluationsOf(campaign, items, agreement, texts.read).map(
        checkEvaluation,
      ),
      'review',
    );
    return { evaluationIds: recorded.map(({ evaluation }) => evaluation.id) };
  }

  /** @throws `ConflictError` where the campaign was reopened meanwhile */
  #keep(
    { id }: StoredCampaign,
    outcomeOf: (held: StoredCampaign, tx: Knex.Transaction) => Promise<Outcome>,
  ): Promise<StoredCampaign> {
    return this.#change(id, async (held, tx) => {
      if (held.isOpen) {
        throw new ConflictError(
          'The review was reopened meanwhile, so nothing is kept of its outcome; finish it again',
        );
      }
      return { details: { ...held.details, ...(await outcomeOf(held, tx)) } };
    });
  }

  /** In one step, from what the campaign is at that time. */
  async #change(
    id: string,
    change: (
      held: StoredCampaign,
      tx: Knex.Transaction,
    ) => Promise<
      Partial<Omit<CampaignRow, 'details'>> & { details: ReviewDetails }
    >,
  ): Promise<StoredCampaign> {
    const { store } = this.options;
    await store.database.transaction(async tx => {
      const row = await tx<CampaignRow>(CAMPAIGNS)
        .where({ id })
        .forUpdate()
        .first();
      if (!row) throw new NotFoundError(`There is no review '${id}'`);
      const { details, ...fields } = await change(new StoredCampaign(row), tx);
      await tx<CampaignRow>(CAMPAIGNS)
        .where({ id })
        .update({ ...fields, details: JSON.stringify(details) });
    });
    return store.get(id);
  }
}

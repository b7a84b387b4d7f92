import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import type { ReviewPublication } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  DatasetsClient,
  ModelsHttp,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Knex } from 'knex';
import type { SetsContext } from '../../sets';
import type { CampaignStore, StoredCampaign } from '../store';
import { DatasetVersion } from './DatasetVersion';
import { setChanges } from './setChanges';

/** What {@link DatasetPublisher} works with. */
export interface DatasetPublisherOptions extends SetsContext {
  auth: AuthService;
  discovery: DiscoveryService;
  store: CampaignStore;
}

/** Where a version was written to. */
export type Published =
  | { set: { id: string; version: number } }
  | { stored: string };

/** Writes the rows of a campaign, as it is within a transaction. */
export type Publication = (
  campaign: StoredCampaign,
  transaction: Knex.Transaction,
) => Promise<Published>;

/** Writes the rows of a finished review to where datasets are, in the name of the caller. */
export class DatasetPublisher {
  constructor(private readonly options: DatasetPublisherOptions) {}

  /**
   * What is to be written once the campaign is held. A set is written with it,
   * in one step; another store is written before.
   *
   * @throws `ConflictError`, `NotAllowedError`, `InputError` for people, also
   *   when it is written
   */
  async prepare(
    credentials: BackstageCredentials,
    campaign: StoredCampaign,
    to: ReviewPublication,
  ): Promise<Publication> {
    assertUnwritten(campaign, to.type);
    if (to.type === 'set') return this.#toSet(credentials, campaign);
    const stored = await this.#toStore(credentials, campaign, to);
    return async () => ({ stored });
  }

  async #toSet(
    credentials: BackstageCredentials,
    campaign: StoredCampaign,
  ): Promise<Publication> {
    const { evaluationSets, sets } = this.options;
    const origin = campaign.details.origin?.set;
    if (!origin) {
      throw new InputError(
        'The rows of this review are of no evaluation catalog',
      );
    }
    const { id, version: base } = origin;
    const { userRef } = await sets.assertEditor(credentials, id);
    return async (held, transaction) => {
      assertUnwritten(held, 'set');
      const rows = new DatasetVersion(transaction, held).rows();
      const { number } = await evaluationSets.within(transaction).revise(
        id,
        {
          ...(await setChanges(rows)),
          base,
          note: `Review: ${held.settings.title}`,
        },
        { by: userRef, source: 'review', sourceRef: held.id },
      );
      return { set: { id, version: number } };
    };
  }

  /** The store checks who may write to it. */
  async #toStore(
    credentials: BackstageCredentials,
    campaign: StoredCampaign,
    { owner, name }: Extract<ReviewPublication, { type: 'store' }>,
  ): Promise<string> {
    const { auth, discovery, store } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'fmops-models',
    });
    const version = new DatasetVersion(store.database, campaign);
    let body = '';
    for await (const line of version.lines('rows')) body += line;
    const datasets = new DatasetsClient(
      new ModelsHttp({ discoveryApi: discovery }),
    );
    const { title } = campaign.settings;
    const { dataset } = await datasets.upload(
      {
        ...{ owner, name, title },
        description: `Reviewed by people: ${campaign.details.source}`,
      },
      { mediaType: 'application/x-ndjson', body },
      { token },
    );
    return dataset.entityRef;
  }
}

function assertUnwritten(
  { details: { dataset } }: StoredCampaign,
  to: ReviewPublication['type'],
) {
  if (!dataset) {
    throw new ConflictError(
      'Rows are written when a review of rows is finished',
    );
  }
  if (to === 'set' && dataset.set) {
    throw new ConflictError(
      `This review is version ${dataset.set.version} of its evaluation catalog already`,
    );
  }
  if (to === 'store' && dataset.stored) {
    throw new ConflictError(
      `The rows of this review are in ${dataset.stored} already`,
    );
  }
}

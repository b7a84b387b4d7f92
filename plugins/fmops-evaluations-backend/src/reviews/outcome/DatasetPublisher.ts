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
import type { RowOrigin, SetsContext } from '../../sets';
import type { CampaignStore, StoredCampaign } from '../store';
import { DatasetVersion } from './DatasetVersion';
import { setChanges, type SetChanges } from './setChanges';

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

/** Writes the rows of a finished review to where datasets are, in the name of the caller. */
export class DatasetPublisher {
  constructor(private readonly options: DatasetPublisherOptions) {}

  /** @throws `ConflictError`, `NotAllowedError`, `InputError` for people */
  async publish(
    credentials: BackstageCredentials,
    campaign: StoredCampaign,
    to: ReviewPublication,
  ): Promise<Published> {
    const { dataset } = campaign.details;
    if (!dataset) {
      throw new ConflictError(
        'Rows are written when a review of rows is finished',
      );
    }
    if (to.type === 'set') {
      if (dataset.set) {
        throw new ConflictError(
          `This review is version ${dataset.set.version} of its evaluation set already`,
        );
      }
      return { set: await this.#toSet(credentials, campaign) };
    }
    if (dataset.stored) {
      throw new ConflictError(
        `The rows of this review are in ${dataset.stored} already`,
      );
    }
    return { stored: await this.#toStore(credentials, campaign, to) };
  }

  async #toSet(credentials: BackstageCredentials, campaign: StoredCampaign) {
    const { evaluationSets, sets, store } = this.options;
    const id = campaign.details.origin?.set?.id;
    if (!id) {
      throw new InputError('The rows of this review are of no evaluation set');
    }
    const { userRef } = await sets.assertEditor(credentials, id);
    const draft = await evaluationSets.draft(id);
    if (draft.added + draft.changed + draft.removed > 0) {
      throw new ConflictError(
        'The evaluation set has changes that are not published: publish or discard them first',
      );
    }
    const version = new DatasetVersion(store.database, campaign);
    const changes = await setChanges(version.rows());
    try {
      await this.#draft(id, changes, {
        ...{ by: userRef, source: 'review', sourceRef: campaign.id },
      });
      const note = `Review: ${campaign.settings.title}`;
      const published = await evaluationSets.publish(id, userRef, note);
      return { id, version: published.number };
    } catch (error) {
      // The draft was clean before: all that is in it is of this review.
      await evaluationSets.discard(id);
      throw error;
    }
  }

  async #draft(id: string, changes: SetChanges, origin: RowOrigin) {
    const { evaluationSets } = this.options;
    const { changed, removed } = changes;
    if (changed) {
      const file = { format: 'jsonl' as const, text: changed };
      const { problems } = await evaluationSets.importFile(
        ...([id, file, origin, false] as const),
      );
      if (problems.length > 0) {
        throw new InputError(
          `A changed row is no row of a set: it ${problems[0].message}`,
        );
      }
    }
    for (const key of removed) await evaluationSets.removeRow(id, key);
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

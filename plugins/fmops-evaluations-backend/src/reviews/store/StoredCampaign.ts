import type {
  ReviewDetails,
  ReviewSettings,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CampaignRow } from './tables';

/** A campaign as it is kept. */
export class StoredCampaign {
  readonly settings: ReviewSettings;
  readonly details: ReviewDetails;

  constructor(readonly row: CampaignRow) {
    this.settings = JSON.parse(row.settings) as ReviewSettings;
    this.details = JSON.parse(row.details) as ReviewDetails;
  }

  get id(): string {
    return this.row.id;
  }

  get isOpen(): boolean {
    return this.row.state === 'open';
  }

  /** Whether reviewers learn the models from their own judgement. */
  get revealsAtOnce(): boolean {
    return this.settings.reveal === 'judged';
  }
}

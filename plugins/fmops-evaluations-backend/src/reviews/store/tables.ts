/** Names of the tables. */
export const CAMPAIGNS = 'review_campaigns';
export const REVIEWERS = 'review_reviewers';
export const ITEMS = 'review_items';
export const ASSIGNMENTS = 'review_assignments';
export const SKIPS = 'review_skips';

/** A row of `review_campaigns`. */
export interface CampaignRow {
  id: string;
  state: 'open' | 'finished';
  owner: string;
  settings: string;
  details: string;
  secret: string;
  items: number;
  wanted: number;
  created_by: string;
  created_at: string;
  completed_at: string | null;
  finished_at: string | null;
  finished_by: string | null;
}

/** A row of `review_items`. */
export interface ItemRow {
  id: string;
  campaign_id: string;
  position: number;
  source_index: number;
  source_key: string;
  content: string;
  models: string;
  row: string | null;
  source_digest: string;
  resolution: string | null;
  resolved_by: string | null;
  resolved_at: string | null;
}

/** A row of `review_assignments`. */
export interface AssignmentRow {
  id: string;
  campaign_id: string;
  item_id: string;
  position: number;
  state: 'open' | 'leased' | 'judged';
  reviewer: string | null;
  leased_until: string | null;
  draft: string | null;
  judgement: string | null;
  verdict: string | null;
  judged_at: string | null;
}

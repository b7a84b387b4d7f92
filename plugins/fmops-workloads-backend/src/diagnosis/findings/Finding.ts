import type { Match } from '../match/RuleIndex';

/** What one stage of the way to a running workload tells about a hold-up. */
export interface Finding {
  matches: Match[];
  /** Sentences to be added to the first diagnosis. */
  more?: string;
  followers?: number;
  suspects?: string[];
}

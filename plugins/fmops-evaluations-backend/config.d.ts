import type { HumanDuration } from '@backstage/types';

export interface Config {
  fmops?: {
    /** Prompts, evaluations, reviews and promotions of foundation models. */
    evaluations?: {
      /** Reviews by people. */
      reviews?: {
        /**
         * How long an item is kept for the reviewer it was given to, from what
         * they entered last; 30 minutes by default.
         */
        lease?: HumanDuration | string;
      };
      prompts?: {
        /**
         * How often the catalog is looked through for new versions of prompts;
         * every 2 minutes by default.
         */
        frequency?: HumanDuration | string;
      };
    };
  };
}

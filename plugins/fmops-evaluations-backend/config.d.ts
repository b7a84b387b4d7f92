import type { HumanDuration } from '@backstage/types';

export interface Config {
  fmops?: {
    /** Prompts, evaluations, reviews and promotions of foundation models. */
    evaluations?: {
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

export interface Config {
  fmops?: {
    /** Prompts, evaluations, reviews and promotions of foundation models. */
    evaluations?: {};
  };
}

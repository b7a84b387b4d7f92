export interface Config {
  fmops?: {
    models?: {
      /**
       * Benchmarks that lists of models can be sorted by, ten at most. Pages
       * offer them, and the catalog derives sort keys of them; after a change,
       * models come into the new order as the catalog processes them again.
       */
      sortBenchmarks?: {
        /**
         * Any name of a known benchmark.
         * @visibility frontend
         */
        benchmark: string;
        /**
         * Shots of the results to sort by. Without it, those that state none.
         * @visibility frontend
         */
        shots?: number;
        /**
         * Metric of the results to sort by; `accuracy` by default.
         * @visibility frontend
         */
        metric?: string;
        /**
         * In the menu; benchmark, shots and metric by default.
         * @visibility frontend
         */
        title?: string;
      }[];
    };
  };
}

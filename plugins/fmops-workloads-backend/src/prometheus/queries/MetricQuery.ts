/** A way to ask Prometheus for one quantity of an endpoint. */
export interface MetricQuery {
  /** Id of the quantity, see `quantities`. */
  quantity: string;
  /** Who tells it, for people. */
  source: string;
  /** Metrics that must have series of the pods, all of them. */
  needs: readonly string[];
  /**
   * PromQL that answers one series at most. `$pods` stands for the matchers of
   * the pods, `$exported` for those of an exporter's series about them, `$rate`
   * for the window of rates, such as `2m`.
   */
  query: string;
}

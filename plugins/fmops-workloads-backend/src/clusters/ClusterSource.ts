/** How to reach a cluster, and as whom. */
export interface ClusterDefinition {
  name: string;
  title?: string;
  /** Base URL of the API server; a path in it is kept. */
  url: string;
  /** PEM certificate of the authority that signed the API server's. */
  ca?: string;
  skipTLSVerify?: boolean;
  /** A demonstration cluster: what it shows is played. */
  demo?: boolean;
  /** Whether what users do is done in their name, with the rights that the cluster gives them. */
  impersonation?: boolean;
  /** Differs when a cluster of this name must be connected to anew. */
  revision?: string;
  /**
   * Bearer token, asked for at each request because tokens rotate.
   *
   * @param options - `fresh` when the API server refused the token before
   */
  token(options?: { fresh?: boolean }): Promise<string>;
}

/** A place that knows clusters, such as the configuration or the catalog. */
export interface ClusterSource {
  /** @throws InputError when what it knows cannot be used */
  list(): Promise<ClusterDefinition[]>;
}

/**
 * A request for JSON.
 *
 * @public
 */
export interface RegistryRequest {
  /** Sent as bearer token, to this address alone. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * An answer in JSON. The body is as hostile as its sender.
 *
 * @public
 */
export interface RegistryAnswer {
  body: unknown;
  headers: Headers;
}

/**
 * Reads JSON from registries.
 *
 * @public
 */
export interface RegistryHttp {
  /**
   * Asks again after answers 429 and 5xx and after broken connections, with
   * growing delays or as `Retry-After` says. Follows no redirects.
   *
   * @throws ResponseError or Error that names the address without its query
   */
  getJson(url: URL, request?: RegistryRequest): Promise<RegistryAnswer>;
}

import type { UsdRange } from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * What an endpoint's answers cost, as far as that is known.
 *
 * @public
 */
export interface EndpointPrice {
  /** What its devices cost per hour, from list prices of instances. */
  perHour?: UsdRange;
  /** Price of the model per million tokens, where it is sold so. */
  perMillionTokens?: {
    input?: number;
    output?: number;
    /** ISO 4217. */
    currency: string;
    /** Day of the price. */
    asOf: string;
  };
}

/**
 * An endpoint of the catalog, as the playground sees it.
 *
 * @public
 */
export interface PlaygroundEndpoint {
  /** Component of type `model-endpoint`, as an entity reference. */
  endpoint: string;
  title: string;
  /** The workload that answers: the best one, where the endpoint has several. */
  workload?: { cluster: string; namespace: string; name: string; uid: string };
  /** State of that workload. */
  state?: string;
  /** Why it cannot be asked now, for people; absent where it can. */
  problem?: string;
  /**
   * Base URL of its OpenAI-compatible API, such as `https://chat.example/v1`,
   * for programs that ask it without the portal; absent where it is not known.
   */
  apiUrl?: string;
  /** Name by which clients ask for its model, where its controller tells. */
  servedModel?: string;
  /** Model that it serves, as an entity reference, where that is known and may be read. */
  model?: string;
  /** Version of that model, where the endpoint tells. */
  version?: string;
  price: EndpointPrice;
  /** It belongs to a demonstration cluster: nothing is computed there. */
  demo?: boolean;
}

/**
 * What the playground allows. Lengths in characters, times in milliseconds.
 *
 * @public
 */
export interface PlaygroundLimits {
  /** Requests of one user in a minute. */
  requestsPerMinute: number;
  /** Answers of one user at a time. */
  concurrentAnswers: number;
  inputLength: number;
  /** Most tokens that may be asked for. */
  outputTokens: number;
  answerTime: number;
}

/**
 * Endpoints that the caller may read, and what they may ask of them.
 *
 * @public
 */
export interface PlaygroundOffer {
  items: PlaygroundEndpoint[];
  limits: PlaygroundLimits;
  /** Titles of the filters that look at questions and answers. */
  filters: string[];
}

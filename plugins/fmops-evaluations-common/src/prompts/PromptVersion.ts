import type { PromptContent } from './PromptTemplate';

/**
 * A version of a prompt as the portal has seen it; kept for good.
 *
 * @public
 */
export interface PromptVersion {
  /** Reference of the PromptTemplate. */
  prompt: string;
  version: string;
  /** SHA-256 of the content, hexadecimal; tells texts under one number apart. */
  digest: string;
  /** When the portal saw it first. */
  firstSeenAt: string;
  /** Where the catalog read it, such as `url:https://…`. */
  source?: string;
  /** Git revision, where the catalog tells it. */
  revision?: string;
  /** It is what the catalog holds now. */
  current: boolean;
  /**
   * The number was taken already when the portal saw this text: a version must
   * not change. The text that was seen first is what the number means.
   */
  changed: boolean;
}

/**
 * A version of a prompt with its text.
 *
 * @public
 */
export interface PromptVersionContent extends PromptVersion {
  content: PromptContent;
}

/**
 * Which version of a prompt; without any, the one that the catalog holds now.
 *
 * @public
 */
export interface PromptVersionQuery {
  prompt: string;
  version?: string;
  /** Or by digest, where texts have shared a version. */
  digest?: string;
}

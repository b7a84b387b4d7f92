import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { PromotionSubject } from './PromotionSubject';

/**
 * What is to be carried out: approved, and recorded with who did so.
 *
 * @public
 */
export interface PromotionOrder {
  /** Of the promotion. */
  id: string;
  /**
   * Lower case letters, digits and hyphens, at most 40 characters: the same for
   * each try, so that what is named after it is made once.
   */
  key: string;
  subject: PromotionSubject;
  requestedBy: string;
  approvedBy: string[];
  /** Why it was asked for. Text of a person. */
  reason: string;
  evidenceDigest: string;
}

/**
 * How far an action has come.
 *
 * @public
 */
export type PromotionStep =
  | {
      state: 'waiting';
      /** Kept, and handed to the next step. */
      progress: JsonObject;
      /** Seconds until the next step. */
      again: number;
    }
  | {
      state: 'done';
      /** In a sentence. */
      summary: string;
      /** http or https. */
      links?: { title: string; url: string }[];
    };

/**
 * What happens once a promotion is approved. A step may be cut off at any place
 * and begins again from the progress that was kept last, maybe in another
 * process: it must come to the same end however often it is tried.
 *
 * @public
 */
export interface PromotionAction {
  /** What it does, in a sentence. */
  readonly title: string;
  /** Its configuration, as far as it decides: a change voids approvals. */
  readonly terms: JsonObject;
  /** What it changes belongs to: `model` asks for members of the model's owner, beside the endpoint's. */
  readonly changes?: 'model' | 'endpoint';
  /**
   * What it would change, as the catalog has it now. Approvals are for that, too:
   * where it is another thing by then, they are void.
   *
   * @throws InputError where it can't serve this promotion
   */
  target?(subject: PromotionSubject): JsonObject;
  /**
   * Name of the one thing that it changes, unique over all actions. Of promotions
   * with the same one only one is open at a time.
   */
  exclusive?(subject: PromotionSubject): string;
  /**
   * Asked once, at the request, as the person who asks: whether they could have
   * made the change themselves. Changes nothing.
   *
   * @throws InputError, NotAllowedError or ConflictError where it would be refused
   */
  admit?(
    subject: PromotionSubject,
    credentials: BackstageCredentials,
  ): Promise<void>;
  /**
   * @throws InputError, NotFoundError, NotAllowedError or ConflictError where
   *   trying again is of no use; what else it throws is tried again
   */
  step(
    order: PromotionOrder,
    progress: JsonObject,
    signal: AbortSignal,
  ): Promise<PromotionStep>;
}

/**
 * Makes actions of one type.
 *
 * @public
 */
export interface PromotionActionType {
  /** Value of `type` in the configuration. */
  readonly type: string;
  /** @throws InputError for a configuration that can't work */
  create(config: Config): PromotionAction;
}

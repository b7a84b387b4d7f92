import type { Config } from '@backstage/config';
import type { GateStatus } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { PromotionSubject } from './PromotionSubject';

/**
 * Something that a gate was decided by, as it was found.
 *
 * @public
 */
export interface FoundEvidence {
  /** Such as `evaluation` or `scan`. */
  kind: string;
  /** Id of the record or reference of the entity. */
  id: string;
  title?: string;
  /**
   * All of it that matters: it is kept under its digest, approvals are bound to
   * it, and it goes into the evidence bundle.
   */
  document: JsonObject;
}

/**
 * What a gate says.
 *
 * @public
 */
export interface GateVerdict {
  /** `unknown` where it can't be told: it stops a promotion as `failed` does. */
  status: GateStatus;
  /** In a sentence with the figures. */
  reason: string;
  /** What to do; left out where it is passed. */
  advice?: string;
  evidence: FoundEvidence[];
  /**
   * References of further entities that the verdict tells of: who may not read
   * them is told the status alone.
   */
  about?: string[];
}

/**
 * A condition of a stage. It is asked at the request, before each approval and
 * before the action, with the rights of the portal: equal facts must give equal
 * evidence, whoever asks.
 *
 * @public
 */
export interface PromotionGate {
  /** What it asks for, in a sentence. */
  readonly requirement: string;
  /** Its configuration, as far as it decides: a change voids approvals. */
  readonly terms: JsonObject;
  /** What it throws becomes the status `unknown`. */
  check(subject: PromotionSubject): Promise<GateVerdict>;
}

/**
 * Makes gates of one type.
 *
 * @public
 */
export interface PromotionGateType {
  /** Value of `type` in the configuration. */
  readonly type: string;
  /** Of gates that are given none. */
  readonly title: string;
  /**
   * @param config - block of the gate
   * @throws InputError for one that can't work
   */
  create(config: Config): PromotionGate;
}

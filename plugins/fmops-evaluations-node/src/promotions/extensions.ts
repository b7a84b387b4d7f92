import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { PromotionActionType } from './PromotionAction';
import type { PromotionGateType } from './PromotionGate';

/**
 * Takes further conditions that stages may set.
 *
 * @public
 */
export interface FmopsPromotionGatesExtensionPoint {
  /** @throws Error when there is another gate of the type */
  addGateType(...types: PromotionGateType[]): void;
}

/**
 * Where modules add gates of promotions.
 *
 * @public
 */
export const fmopsPromotionGatesExtensionPoint =
  createExtensionPoint<FmopsPromotionGatesExtensionPoint>({
    id: 'fmops-evaluations.promotion-gates',
  });

/**
 * Takes further actions that carry promotions out.
 *
 * @public
 */
export interface FmopsPromotionActionsExtensionPoint {
  /** @throws Error when there is another action of the type */
  addActionType(...types: PromotionActionType[]): void;
}

/**
 * Where modules add actions of promotions.
 *
 * @public
 */
export const fmopsPromotionActionsExtensionPoint =
  createExtensionPoint<FmopsPromotionActionsExtensionPoint>({
    id: 'fmops-evaluations.promotion-actions',
  });

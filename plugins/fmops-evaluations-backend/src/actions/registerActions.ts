import type { RouteContext } from '../routes';
import type { ActionsRegistryService } from './alpha';
import { registerListEvaluations, registerPlanEvaluation } from './evaluations';
import { registerGetPrompt } from './get-prompt';
import { registerGetPromotion, registerRequestPromotion } from './promotions';

/** Registers what assistants may call; each action has the rights of its caller. */
export function registerActions(
  registry: ActionsRegistryService,
  context: RouteContext,
): void {
  registerGetPrompt(registry, context);
  registerListEvaluations(registry, context);
  registerPlanEvaluation(registry, context);
  registerGetPromotion(registry, context);
  registerRequestPromotion(registry, context);
}

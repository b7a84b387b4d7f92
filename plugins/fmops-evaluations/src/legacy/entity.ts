import {
  legacyCard,
  legacyContent,
} from '@fmops/backstage-plugin-fmops-models-react/legacy';
import {
  entityObjectivesRouteRef,
  entityPlaygroundRouteRef,
  entityPromotionsRouteRef,
  modelEvaluationsRouteRef,
  promptVersionsRouteRef,
} from '../routes';
import { fmopsEvaluationsPlugin } from './plugin';

/**
 * The Evaluations tab of a model.
 *
 * @public
 */
export const EntityEvaluationsContent = fmopsEvaluationsPlugin.provide(
  legacyContent({
    name: 'EntityEvaluationsContent',
    mountPoint: modelEvaluationsRouteRef,
    load: () =>
      import('../results/model/ModelEvaluationsTab').then(
        m => m.ModelEvaluationsTab,
      ),
  }),
);

/**
 * The Promotion tab of a model.
 *
 * @public
 */
export const EntityPromotionContent = fmopsEvaluationsPlugin.provide(
  legacyContent({
    name: 'EntityPromotionContent',
    mountPoint: entityPromotionsRouteRef,
    load: () =>
      import('../promotions/model/PromotionTab').then(m => m.PromotionTab),
  }),
);

/**
 * The Playground tab of an endpoint.
 *
 * @public
 */
export const EntityPlaygroundContent = fmopsEvaluationsPlugin.provide(
  legacyContent({
    name: 'EntityPlaygroundContent',
    mountPoint: entityPlaygroundRouteRef,
    load: () =>
      import('../playground/PlaygroundTab').then(m => m.PlaygroundTab),
  }),
);

/**
 * The Objectives tab of an endpoint.
 *
 * @public
 */
export const EntityObjectivesContent = fmopsEvaluationsPlugin.provide(
  legacyContent({
    name: 'EntityObjectivesContent',
    mountPoint: entityObjectivesRouteRef,
    load: () =>
      import('../objectives/ObjectivesTab').then(m => m.ObjectivesTab),
  }),
);

/**
 * The Versions tab of a prompt.
 *
 * @public
 */
export const EntityPromptVersionsContent = fmopsEvaluationsPlugin.provide(
  legacyContent({
    name: 'EntityPromptVersionsContent',
    mountPoint: promptVersionsRouteRef,
    load: () =>
      import('../prompts/versions/VersionsTab').then(m => m.VersionsTab),
  }),
);

/**
 * A prompt, on its page.
 *
 * @public
 */
export const EntityPromptCard = fmopsEvaluationsPlugin.provide(
  legacyCard({
    name: 'EntityPromptCard',
    load: () => import('../prompts/entity/PromptCard').then(m => m.PromptCard),
  }),
);

/**
 * The models that a prompt is for, on its page.
 *
 * @public
 */
export const EntityPromptModelsCard = fmopsEvaluationsPlugin.provide(
  legacyCard({
    name: 'EntityPromptModelsCard',
    load: () =>
      import('../prompts/entity/PromptModelsCard').then(
        m => m.PromptModelsCard,
      ),
  }),
);

/**
 * What uses a prompt, on its page.
 *
 * @public
 */
export const EntityPromptUsedByCard = fmopsEvaluationsPlugin.provide(
  legacyCard({
    name: 'EntityPromptUsedByCard',
    load: () => import('../prompts/entity/UsedByCard').then(m => m.UsedByCard),
  }),
);

/**
 * What people think of the answers of an endpoint or a model.
 *
 * @public
 */
export const EntityRatingsCard = fmopsEvaluationsPlugin.provide(
  legacyCard({
    name: 'EntityRatingsCard',
    load: () =>
      import('../ratings/summary/RatingsCard').then(m => m.RatingsCard),
  }),
);

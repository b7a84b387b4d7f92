import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { createPlugin } from '@backstage/core-plugin-api';
import { legacyPage } from '@fmops/backstage-plugin-fmops-models-react/legacy';
import { fineTuneRouteRef } from '../fineTuning/routes';

const fineTunePlugin = createPlugin({
  id: 'fmops-fine-tune',
  routes: { root: convertLegacyRouteRef(fineTuneRouteRef) },
});

/**
 * Where people who are no programmers have a model made from their data.
 *
 * @public
 */
export const FineTunePage = fineTunePlugin.provide(
  legacyPage({
    name: 'FineTunePage',
    title: 'Fine-tune',
    mountPoint: fineTuneRouteRef,
    load: () => import('../fineTuning/FineTunePage').then(m => m.FineTunePage),
  }),
);

import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { evaluationsApi } from './extensions/evaluationsApi';

/**
 * Prompts, playground, evaluations, reviews and promotions of foundation models.
 *
 * @public
 */
export const fmopsEvaluationsPlugin = createFrontendPlugin({
  pluginId: 'fmops-evaluations',
  title: 'Evaluations',
  info: { packageJson: () => import('../package.json') },
  routes: {},
  extensions: [evaluationsApi],
});

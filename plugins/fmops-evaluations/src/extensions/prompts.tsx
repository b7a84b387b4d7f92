import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { promptsRouteRef } from '../routes';
import { PromptIcon } from '../prompts/PromptIcon';

/** Prompts and evaluation catalogs, and their entry in the navigation. */
export const promptsPage = PageBlueprint.make({
  name: 'prompts',
  params: {
    path: '/prompts',
    title: 'Prompts',
    icon: <PromptIcon fontSize="inherit" />,
    routeRef: promptsRouteRef,
    loader: () => import('../prompts/PromptsPage').then(m => <m.PromptsPage />),
  },
});

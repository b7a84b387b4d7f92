import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { PageTitle } from './PageTitle';

/** Titles of the browser's tab. */
export const titlesModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    AppRootElementBlueprint.make({
      name: 'page-title',
      params: { element: <PageTitle /> },
    }),
  ],
});

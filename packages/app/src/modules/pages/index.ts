import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { pageLayout } from './layout';

/** Titles of pages in the language of who reads them. */
export const pagesModule = createFrontendModule({
  pluginId: 'app',
  extensions: [pageLayout],
});

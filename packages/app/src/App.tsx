import { createApp } from '@backstage/frontend-defaults';
import { catalogModule } from './modules/catalog';
import { homeModule } from './modules/home';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';
import { notFoundModule } from './modules/notFound';
import { notificationsModule } from './modules/notifications';
import { pagesModule } from './modules/pages';
import { signInModule } from './modules/signIn';
import { themesModule } from './modules/themes';
import { titlesModule } from './modules/titles';

// Plugins come in by being dependencies, see app.packages in app-config.yaml
export default createApp({
  features: [
    signInModule,
    navModule,
    homeModule,
    catalogModule,
    notificationsModule,
    languageModule,
    pagesModule,
    titlesModule,
    themesModule,
    notFoundModule,
  ],
});

import {
  createFrontendModule,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import HomeIcon from '@material-ui/icons/Home';

/** Pages without a route reference are left out of the menu. */
const homeRouteRef = createRouteRef();

/** The start page. */
export const homeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      name: 'home',
      params: {
        path: '/',
        routeRef: homeRouteRef,
        title: 'Home',
        icon: <HomeIcon fontSize="inherit" />,
        loader: () => import('./HomePage').then(m => <m.HomePage />),
      },
    }),
  ],
});

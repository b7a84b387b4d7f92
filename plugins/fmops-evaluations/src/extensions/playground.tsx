import { PageBlueprint } from '@backstage/frontend-plugin-api';
import ForumIcon from '@material-ui/icons/ForumOutlined';
import { playgroundRouteRef } from '../routes';

/** The page on which endpoints are asked, and its entry in the navigation. */
export const playgroundPage = PageBlueprint.make({
  name: 'playground',
  params: {
    path: '/playground',
    title: 'Playground',
    icon: <ForumIcon fontSize="inherit" />,
    routeRef: playgroundRouteRef,
    loader: () =>
      import('../playground/PlaygroundPage').then(m => <m.PlaygroundPage />),
  },
});

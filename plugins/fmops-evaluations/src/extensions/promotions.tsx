import { PageBlueprint } from '@backstage/frontend-plugin-api';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { EntityContentBlueprint } from '../alpha';
import { entityPromotionsRouteRef, promotionsRouteRef } from '../routes';

/** The page of promotions, and its entry in the navigation. */
export const promotionsPage = PageBlueprint.make({
  name: 'promotions',
  params: {
    path: '/promotions',
    title: 'Promotions',
    icon: <TrendingUpIcon fontSize="inherit" />,
    routeRef: promotionsRouteRef,
    loader: () =>
      import('../promotions/PromotionsPage').then(m => <m.PromotionsPage />),
  },
});

/** The Promotion tab of a model. */
export const promotionContent = EntityContentBlueprint.make({
  name: 'promotion',
  params: {
    path: '/promotion',
    title: 'Promotion',
    filter: { kind: 'foundationmodel' },
    routeRef: entityPromotionsRouteRef,
    loader: () =>
      import('../promotions/model/PromotionTab').then(m => <m.PromotionTab />),
  },
});

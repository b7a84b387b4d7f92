import { PageBlueprint } from '@backstage/frontend-plugin-api';
import RateReviewIcon from '@material-ui/icons/RateReviewOutlined';
import { reviewsRouteRef } from '../routes';

/** The page of reviews by people, and its entry in the navigation. */
export const reviewsPage = PageBlueprint.make({
  name: 'reviews',
  params: {
    path: '/reviews',
    title: 'Reviews',
    icon: <RateReviewIcon fontSize="inherit" />,
    routeRef: reviewsRouteRef,
    loader: () => import('../reviews/ReviewsPage').then(m => <m.ReviewsPage />),
  },
});

export { addReviewRoutes } from './routes';
export { startReviews, type ReviewsContext } from './startReviews';

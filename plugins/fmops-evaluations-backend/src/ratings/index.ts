export { addRatingsRoutes } from './routes';
export { startRatings, type RatingsContext } from './startRatings';

export { addPromotionsRoutes } from './routes';
export { TypeRegistry, type StageTypes } from './stages';
export { startPromotions, type PromotionsContext } from './startPromotions';

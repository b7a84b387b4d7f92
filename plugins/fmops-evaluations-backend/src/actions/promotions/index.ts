export { registerGetPromotion } from './getPromotion';
export { registerRequestPromotion } from './requestPromotion';

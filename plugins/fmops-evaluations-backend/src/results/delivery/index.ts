export { DeliveredModel } from './DeliveredModel';
export { startDelivery } from './startDelivery';

export * from './extensions';
export * from './PromotionAction';
export * from './PromotionGate';
export * from './PromotionSubject';

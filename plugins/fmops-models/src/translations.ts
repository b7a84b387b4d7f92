/** Every bundle of messages, for portals that say something in their own way. */
export { browseTranslationRef } from './browse/messages';
export { compareTranslationRef } from './compare/messages';
export { datasetsTranslationRef } from './datasets/messages';
export { facetsTranslationRef } from './facets/messages';
export { factsTranslationRef } from './facts/messages';
export { memoryTranslationRef } from './memory/messages';
export { modelsTranslationRef } from './models/messages';
export { overviewTranslationRef } from './overview/messages';
export { pricingTranslationRef } from './pricing/messages';

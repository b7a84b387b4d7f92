/** Every bundle of messages, for portals that say something in their own way. */
export { browseTranslationRef } from './browse/messages';
export { cardTranslationRef } from './card/messages';
export { compareTranslationRef } from './compare/messages';
export { datasetsTranslationRef } from './datasets/messages';
export { evaluationsTranslationRef } from './evaluations/messages';
export { facetsTranslationRef } from './facets/messages';
export { factsTranslationRef } from './facts/messages';
export { licensesTranslationRef } from './licenses/messages';
export { lineageTranslationRef } from './lineage/messages';
export { memoryTranslationRef } from './memory/messages';
export { modelsTranslationRef } from './models/messages';
export { overviewTranslationRef } from './overview/messages';
export { pricingTranslationRef } from './pricing/messages';
export { rankingTranslationRef } from './ranking/messages';
export { registriesTranslationRef } from './registries/messages';
export { shortlistTranslationRef } from './shortlist/messages';
export { versionsTranslationRef } from './versions/messages';

/** Every bundle of messages, for portals that say something in their own way. */
export { errorsTranslationRef } from './errors/messages';
export { lineageTranslationRef } from './lineage/messages';

/** Every bundle of messages, for portals that say something in their own way. */
export { rankingTranslationRef } from './ranking/messages';

/** Every bundle of messages, for portals that say something in their own way. */
export { autocompleteTranslationRef } from './autocomplete/messages';
export { rankingTranslationRef } from './ranking/messages';

export { useAutocompleteTexts } from './useAutocompleteTexts';

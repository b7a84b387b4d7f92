import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { autocompleteTranslationRef } from './messages';

/**
 * The texts of an `Autocomplete` in the reader's language, to be spread into
 * it; Material UI has them in English.
 *
 * @public
 */
export function useAutocompleteTexts(): {
  openText: string;
  closeText: string;
  clearText: string;
  loadingText: string;
  noOptionsText: string;
} {
  const { t } = useTranslationRef(autocompleteTranslationRef);
  return {
    openText: t('button.open'),
    closeText: t('button.close'),
    clearText: t('button.clear'),
    loadingText: t('list.loading'),
    noOptionsText: t('list.none'),
  };
}

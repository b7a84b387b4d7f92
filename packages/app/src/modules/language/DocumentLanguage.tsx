import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';
import { Helmet } from 'react-helmet';

/**
 * Tells the browser, and screen readers with it, which language the page is in
 * (WCAG 2.1, success criterion 3.1.1).
 */
export const DocumentLanguage = () => {
  const languages = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = languages.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [languages],
  );
  const lang = useSyncExternalStore(
    subscribe,
    () => languages.getLanguage().language,
  );
  return <Helmet htmlAttributes={{ lang }} />;
};

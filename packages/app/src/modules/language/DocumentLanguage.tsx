import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useLayoutEffect } from 'react';

/**
 * Tells the browser, and screen readers with it, which language the page is in
 * (WCAG 2.1, success criterion 3.1.1). It does so at once: formats of numbers go
 * by it when pages are drawn with the messages of a language that was chosen.
 */
export const DocumentLanguage = () => {
  const languages = useApi(appLanguageApiRef);
  useLayoutEffect(() => {
    const tell = ({ language }: { language: string }) => {
      document.documentElement.lang = language;
    };
    tell(languages.getLanguage());
    const subscription = languages.language$().subscribe(tell);
    return () => subscription.unsubscribe();
  }, [languages]);
  return null;
};

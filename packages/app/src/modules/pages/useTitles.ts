import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalTranslationRef } from '../../messages';
import { en } from '../../messages/en';
import { pages } from './pages';

const known = new Map<string, (typeof pages)[number]['title']>(
  pages.map(({ title }) => [en[title], title]),
);

/**
 * Says titles of pages in the reader's language. Extensions have them in
 * English; one that somebody has configured stays as it is.
 */
export function useTitles(): (title: string) => string {
  const { t } = useTranslationRef(portalTranslationRef);
  return title => {
    const message = known.get(title);
    return message ? t(message) : title;
  };
}

import type { BrowseMessages } from './messages';

/** Words for why a request failed. A browser says no more than that it did. */
export function errorText(t: BrowseMessages, error: Error): string {
  return error instanceof TypeError ? t('error.noAnswer') : error.message;
}

import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formatDuration } from './duration';
import { timeTranslationRef } from './messages';

/** Says a length of time, in milliseconds, in words of the reader's language. */
export type FormatDuration = (millis: number) => string;

/** As {@link formatDuration}, in the language of the page. */
export function useFormatDuration(): FormatDuration {
  const { t } = useTranslationRef(timeTranslationRef);
  return useCallback(millis => formatDuration(t, millis), [t]);
}

import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { UsdRange } from '@fmops/backstage-plugin-fmops-workloads-common';
import { costTranslationRef } from './messages';
import { formatUsdRange } from './money';

/** As {@link formatUsdRange}, in the language of the page. */
export function useFormatUsdRange(): (range: UsdRange) => string {
  const { t } = useTranslationRef(costTranslationRef);
  return useCallback(range => formatUsdRange(t, range), [t]);
}

import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lineageTranslationRef } from './messages';
import { stageTitle } from './stageTitle';

/** Says a stage in words of the reader's language. */
export type StageTitle = (stage: string) => string;

/** As {@link stageTitle}, in the language of the page. */
export function useStageTitle(): StageTitle {
  const { t } = useTranslationRef(lineageTranslationRef);
  return useCallback(stage => stageTitle(t, stage), [t]);
}

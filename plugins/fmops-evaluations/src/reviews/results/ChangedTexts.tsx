import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ItemText } from '../judge/ItemText';
import { reviewResultsTranslationRef } from './messages';
import { ScrollRegion } from './ScrollRegion';

/** The texts as a reviewer has changed them. */
export function ChangedTexts(props: { judgement: Judgement }) {
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { judgement } = props;
  if (!('texts' in judgement) || !judgement.texts) return null;
  const { prompt, answers } = judgement.texts;
  return (
    <ScrollRegion label={t('given.changedTexts')}>
      <ItemText raw text={[...prompt, ...answers.flat()].join('\n\n')} />
    </ScrollRegion>
  );
}

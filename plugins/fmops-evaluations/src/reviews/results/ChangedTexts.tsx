import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ItemText } from '../judge/ItemText';
import { ScrollRegion } from './ScrollRegion';

/** The texts as a reviewer has changed them. */
export function ChangedTexts(props: { judgement: Judgement }) {
  const { judgement } = props;
  if (!('texts' in judgement) || !judgement.texts) return null;
  const { prompt, answers } = judgement.texts;
  return (
    <ScrollRegion label="Changed texts">
      <ItemText raw text={[...prompt, ...answers.flat()].join('\n\n')} />
    </ScrollRegion>
  );
}

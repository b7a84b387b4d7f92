import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { resultsTranslationRef } from '../messages';
import { formatDelta } from '../score/formatScore';
import { resultsModelTranslationRef } from './messages';
import type { TrendPoint } from './trends';

/** How the score of a version differs from that of the one before. */
export function SinceBefore(props: { point: TrendPoint; before: TrendPoint }) {
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { point, before } = props;
  const { value, unit } = point.score;
  const delta = formatDelta(tResults, value - before.score.value, unit);
  const { version } = before;
  return (
    <>
      {version
        ? t('trend.since', { delta, version })
        : t('trend.sinceOneBefore', { delta })}
    </>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { resultsTranslationRef } from '../messages';
import { formatInterval, formatScore } from './formatScore';

/** A score and, below it, how sure it is. */
export function ScoreText({ score }: { score: Score }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const { value, unit, interval } = score;
  return (
    <>
      {formatScore(value, unit)}
      <Typography
        variant="caption"
        color="textSecondary"
        component="div"
        noWrap
      >
        {interval ? formatInterval(t, interval, unit) : t('score.noInterval')}
      </Typography>
    </>
  );
}

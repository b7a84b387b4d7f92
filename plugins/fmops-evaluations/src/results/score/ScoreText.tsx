import Typography from '@material-ui/core/Typography';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { formatInterval, formatScore } from './formatScore';

/** A score and, below it, how sure it is. */
export function ScoreText({ score }: { score: Score }) {
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
        {interval ? formatInterval(interval, unit) : 'interval not known'}
      </Typography>
    </>
  );
}

import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { formatScore } from '../score/formatScore';
import { IntervalMark } from '../score/IntervalMark';
import { scaleOf, type Scale } from '../score/scale';
import { ScoreText } from '../score/ScoreText';

const COLUMNS = [
  { id: 'metric', title: 'Metric', width: 140 },
  { id: 'part', title: 'Of' },
  { id: 'score', title: 'Score', align: 'right' as const, width: 150 },
  { id: 'interval', title: 'Interval', width: 140 },
  { id: 'error', title: 'Standard error', align: 'right' as const },
  { id: 'samples', title: 'Samples', align: 'right' as const },
];

/** Scores of the same unit share a scale, as far as they can be drawn. */
function scalesOf(scores: readonly Score[]): Map<string, Scale | undefined> {
  const units = new Set(scores.map(({ unit = '' }) => unit));
  return new Map(
    [...units].map(unit => [
      unit,
      scaleOf(scores.filter(score => (score.unit ?? '') === unit)),
    ]),
  );
}

/** Scores of an evaluation, of all of the data first. */
export function ScoresTable({ scores }: { scores: readonly Score[] }) {
  const scales = scalesOf(scores);
  const ordered = [...scores].sort(
    (a, b) => Number(a.slice !== undefined) - Number(b.slice !== undefined),
  );
  return (
    <DataTable label="Scores" columns={COLUMNS}>
      {ordered.map(score => {
        const { metric, slice, unit, standardError, count } = score;
        const scale = scales.get(unit ?? '');
        return (
          <TableRow key={`${metric} ${slice ?? ''}`}>
            <TableCell component="th" scope="row" role="rowheader">
              {metric}
              <Typography
                variant="caption"
                color="textSecondary"
                component="div"
              >
                {score.higherIsBetter ? 'more is better' : 'less is better'}
              </Typography>
            </TableCell>
            <TableCell>{slice ?? 'all'}</TableCell>
            <TableCell align="right">
              <ScoreText score={score} />
            </TableCell>
            <TableCell>
              {scale && score.interval && (
                <IntervalMark score={score} scale={scale} />
              )}
            </TableCell>
            <TableCell align="right">
              {standardError === undefined
                ? 'not known'
                : formatScore(standardError, unit)}
            </TableCell>
            <TableCell align="right">{count ?? 'not known'}</TableCell>
          </TableRow>
        );
      })}
    </DataTable>
  );
}

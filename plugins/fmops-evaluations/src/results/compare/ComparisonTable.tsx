import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  Comparison,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { ScoreText } from '../score/ScoreText';
import { notComparable } from '../words/conditions';
import { ComparedHead } from './ComparedHead';
import { DifferenceText } from './DifferenceText';

const sameScore = (
  one: Pick<Score, 'metric' | 'slice'>,
  other: Pick<Score, 'metric' | 'slice'>,
) => one.metric === other.metric && one.slice === other.slice;

/** Scores of evaluations; how each other one differs from the first. */
export function ComparisonTable(props: {
  comparison: Comparison;
  /** Whether parts of the data have rows of their own. */
  parts: boolean;
}) {
  const { baseline, others } = props.comparison;
  const scores = baseline.scores.filter(
    ({ slice }) => props.parts || slice === undefined,
  );
  const columns = [
    { id: 'metric', title: 'Metric', width: 120 },
    {
      id: baseline.id,
      title: <ComparedHead evaluation={baseline} />,
      width: 150,
    },
    ...others.map(({ evaluation }) => ({
      id: evaluation.id,
      title: <ComparedHead evaluation={evaluation} />,
      width: 170,
    })),
  ];
  return (
    <DataTable label="Comparison" columns={columns}>
      {scores.map((score, index) => (
        <TableRow key={`${score.metric} ${score.slice ?? ''}`}>
          <TableCell component="th" scope="row" role="rowheader">
            {score.metric}
            <Typography variant="caption" color="textSecondary" component="div">
              {[
                score.slice,
                score.higherIsBetter ? 'more is better' : 'less is better',
              ]
                .filter(Boolean)
                .join(', ')}
            </Typography>
          </TableCell>
          <TableCell>
            <ScoreText score={score} />
          </TableCell>
          {others.map(other => {
            if (other.differences.length > 0) {
              // Said once, over all rows
              return index === 0 ? (
                <TableCell key={other.evaluation.id} rowSpan={scores.length}>
                  {notComparable(other.differences)}
                </TableCell>
              ) : null;
            }
            const difference = other.scores.find(one => sameScore(one, score));
            return (
              <TableCell key={other.evaluation.id}>
                {difference ? (
                  <DifferenceText difference={difference} />
                ) : (
                  'has no such score'
                )}
              </TableCell>
            );
          })}
        </TableRow>
      ))}
    </DataTable>
  );
}

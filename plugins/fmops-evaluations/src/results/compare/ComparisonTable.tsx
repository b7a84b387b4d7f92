import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  Comparison,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { resultsTranslationRef } from '../messages';
import { ScoreText } from '../score/ScoreText';
import { betterText } from '../words/betterText';
import { notComparable } from '../words/conditions';
import { ComparedHead } from './ComparedHead';
import { DifferenceText } from './DifferenceText';
import { resultsCompareTranslationRef } from './messages';

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
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { baseline, others } = props.comparison;
  const scores = baseline.scores.filter(
    ({ slice }) => props.parts || slice === undefined,
  );
  const columns = [
    { id: 'metric', title: t('table.metric'), width: 120 },
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
    <DataTable label={t('table.label')} columns={columns}>
      {scores.map((score, index) => (
        <TableRow key={`${score.metric} ${score.slice ?? ''}`}>
          <TableCell component="th" scope="row" role="rowheader">
            {score.metric}
            <Typography variant="caption" color="textSecondary" component="div">
              {[score.slice, betterText(tResults, score)]
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
                  {notComparable(tResults, other.differences)}
                </TableCell>
              ) : null;
            }
            const difference = other.scores.find(one => sameScore(one, score));
            return (
              <TableCell key={other.evaluation.id}>
                {difference ? (
                  <DifferenceText difference={difference} />
                ) : (
                  tResults('score.missing')
                )}
              </TableCell>
            );
          })}
        </TableRow>
      ))}
    </DataTable>
  );
}

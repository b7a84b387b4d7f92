import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Regression } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { DifferenceText } from '../compare/DifferenceText';
import { formatScore } from '../score/formatScore';
import { notComparable } from '../words/conditions';
import { askedTitle } from '../words/subjects';
import { regressionRows } from './regressionRows';

const COLUMNS = [
  { id: 'what', title: 'Evaluation', width: 140 },
  { id: 'metric', title: 'Metric' },
  { id: 'version', title: 'Version' },
  { id: 'base', title: 'Base model', width: 100 },
  { id: 'model', title: 'This model', width: 200 },
];

const counted = (count: number) =>
  `${count} ${count === 1 ? 'score' : 'scores'}`;

/** Scores of a model beside those of its base; what got worse comes first. */
export function RegressionTable({ regression }: { regression: Regression }) {
  const rows = regressionRows(regression);
  const worse = rows.filter(
    ({ difference }) => difference?.verdict === 'worse',
  );
  const { alone } = regression;
  return (
    <>
      {rows.length > 0 && (
        <>
          <Alert severity={worse.length > 0 ? 'warning' : 'info'}>
            {worse.length > 0
              ? `Worse than its base model in ${counted(worse.length)} of ${
                  rows.length
                }.`
              : 'In nothing that can be compared is it clearly worse than its base model.'}
          </Alert>
          <DataTable label="Beside the base model" columns={COLUMNS}>
            {rows.map(
              ({ key, baseline, version, score, difference, differences }) => (
                <TableRow key={key}>
                  <TableCell component="th" scope="row" role="rowheader">
                    {askedTitle(baseline)}
                  </TableCell>
                  <TableCell>{score.metric}</TableCell>
                  <TableCell>{version ?? 'not stated'}</TableCell>
                  <TableCell>{formatScore(score.value, score.unit)}</TableCell>
                  <TableCell>
                    {difference && <DifferenceText difference={difference} />}
                    {!difference &&
                      (differences.length > 0
                        ? notComparable(differences)
                        : 'has no such score')}
                  </TableCell>
                </TableRow>
              ),
            )}
          </DataTable>
        </>
      )}
      {alone.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          The base model was not evaluated on{' '}
          {[...new Set(alone.map(askedTitle))].join('; ')}.
        </Typography>
      )}
      {rows.length + alone.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          There is nothing to compare.
        </Typography>
      )}
    </>
  );
}

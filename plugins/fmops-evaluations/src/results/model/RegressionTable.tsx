import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Regression } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { DifferenceText } from '../compare/DifferenceText';
import { resultsTranslationRef } from '../messages';
import { formatScore } from '../score/formatScore';
import { notComparable } from '../words/conditions';
import { askedTitle } from '../words/subjects';
import {
  resultsModelTranslationRef,
  type ResultsModelMessages,
} from './messages';
import { regressionRows } from './regressionRows';

const columnsOf = (t: ResultsModelMessages): DataColumn[] => [
  { id: 'what', title: t('table.evaluation'), width: 140 },
  { id: 'metric', title: t('table.metric') },
  { id: 'version', title: t('table.version') },
  { id: 'base', title: t('table.base'), width: 100 },
  { id: 'model', title: t('table.model'), width: 200 },
];

/** Scores of a model beside those of its base; what got worse comes first. */
export function RegressionTable({ regression }: { regression: Regression }) {
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const rows = regressionRows(regression);
  const worse = rows.filter(
    ({ difference }) => difference?.verdict === 'worse',
  );
  const { alone } = regression;
  const notEvaluated = new Set(alone.map(one => askedTitle(tResults, one)));
  return (
    <>
      {rows.length > 0 && (
        <>
          <Alert severity={worse.length > 0 ? 'warning' : 'info'}>
            {worse.length > 0
              ? t('regression.worse', {
                  count: worse.length,
                  all: String(rows.length),
                })
              : t('regression.notWorse')}
          </Alert>
          <DataTable label={t('table.label')} columns={columnsOf(t)}>
            {rows.map(
              ({ key, baseline, version, score, difference, differences }) => (
                <TableRow key={key}>
                  <TableCell component="th" scope="row" role="rowheader">
                    {askedTitle(tResults, baseline)}
                  </TableCell>
                  <TableCell>{score.metric}</TableCell>
                  <TableCell>
                    {version ?? tResults('value.notStated')}
                  </TableCell>
                  <TableCell>{formatScore(score.value, score.unit)}</TableCell>
                  <TableCell>
                    {difference && <DifferenceText difference={difference} />}
                    {!difference &&
                      (differences.length > 0
                        ? notComparable(tResults, differences)
                        : tResults('score.missing'))}
                  </TableCell>
                </TableRow>
              ),
            )}
          </DataTable>
        </>
      )}
      {alone.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('regression.notEvaluated', { what: [...notEvaluated].join('; ') })}
        </Typography>
      )}
      {rows.length + alone.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('regression.nothing')}
        </Typography>
      )}
    </>
  );
}

import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { RecordedEvaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { resultsTranslationRef } from '../messages';
import { ScoreText } from '../score/ScoreText';
import { mainScores } from '../score/mainScores';
import { settingTexts } from '../words/conditions';
import { askedTitle } from '../words/subjects';
import {
  resultsImportTranslationRef,
  type ResultsImportMessages,
} from './messages';

const columnsOf = (t: ResultsImportMessages): DataColumn[] => [
  { id: 'what', title: t('table.evaluation'), width: 140 },
  { id: 'scores', title: t('table.scores'), width: 200 },
  { id: 'settings', title: t('table.settings'), width: 180 },
  { id: 'rows', title: t('table.rows'), align: 'right' },
  { id: 'state', title: t('table.state'), width: 120 },
];

const STATES = {
  preview: { new: 'state.new', known: 'state.known' },
  saved: { new: 'state.recorded', known: 'state.wasKnown' },
} as const;

/** Evaluations of an import. */
export function RecordedTable(props: {
  items: readonly RecordedEvaluation[];
  /** Whether they are only looked at: new ones have no page then. */
  preview?: boolean;
}) {
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const route = useRouteRef(evaluationRouteRef);
  const states = STATES[props.preview ? 'preview' : 'saved'];
  return (
    <DataTable label={t('table.label')} columns={columnsOf(t)}>
      {props.items.map(({ evaluation, created }) => {
        const title = askedTitle(tResults, evaluation);
        const path = route?.({ id: evaluation.id });
        return (
          <TableRow key={evaluation.digest}>
            <TableCell component="th" scope="row" role="rowheader">
              {path && !(props.preview && created) ? (
                <Link to={path}>{title}</Link>
              ) : (
                title
              )}
            </TableCell>
            <TableCell>
              {mainScores(evaluation).map(score => (
                <div key={score.metric}>
                  {score.metric}: <ScoreText score={score} />
                </div>
              ))}
            </TableCell>
            <TableCell>
              {settingTexts(tResults, evaluation).join('; ') ||
                t('table.noSettings')}
            </TableCell>
            <TableCell align="right">{evaluation.rows}</TableCell>
            <TableCell>{t(created ? states.new : states.known)}</TableCell>
          </TableRow>
        );
      })}
    </DataTable>
  );
}

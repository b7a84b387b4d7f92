import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { RecordedEvaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { DataTable } from '../../layout/DataTable';
import { ScoreText } from '../score/ScoreText';
import { mainScores } from '../score/mainScores';
import { conditionText } from '../words/conditions';
import { askedTitle } from '../words/subjects';

const COLUMNS = [
  { id: 'what', title: 'Evaluation', width: 140 },
  { id: 'scores', title: 'Scores', width: 200 },
  { id: 'settings', title: 'Settings', width: 180 },
  { id: 'rows', title: 'Rows', align: 'right' as const },
  { id: 'state', title: 'State', width: 120 },
];

const STATES = {
  preview: { new: 'New', known: 'Recorded already' },
  saved: { new: 'Recorded', known: 'Was recorded already' },
};

/** Evaluations of an import. */
export function RecordedTable(props: {
  items: readonly RecordedEvaluation[];
  /** Whether they are only looked at: new ones have no page then. */
  preview?: boolean;
}) {
  const route = useRouteRef(evaluationRouteRef);
  const states = STATES[props.preview ? 'preview' : 'saved'];
  return (
    <DataTable label="Evaluations of the import" columns={COLUMNS}>
      {props.items.map(({ evaluation, created }) => {
        const title = askedTitle(evaluation);
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
              {Object.entries(evaluation.settings)
                .map(([key, value]) =>
                  conditionText({ field: `settings.${key}`, value }),
                )
                .join('; ') || 'none stated'}
            </TableCell>
            <TableCell align="right">{evaluation.rows}</TableCell>
            <TableCell>{created ? states.new : states.known}</TableCell>
          </TableRow>
        );
      })}
    </DataTable>
  );
}

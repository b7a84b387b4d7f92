import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { ModelName } from '../../models/ModelName';
import { Moment } from '../../layout/Moment';
import { resultsTranslationRef, type ResultsMessages } from '../messages';
import { formatScore } from '../score/formatScore';
import { mainScores } from '../score/mainScores';
import { DemoChip } from '../frame/DemoChip';
import { isDemonstration } from '../words/demonstration';
import { DELIVERY_NAMES } from '../words/deliveries';
import { METHOD_TITLES } from '../words/methods';
import { askedTitle } from '../words/subjects';

const columnsOf = (t: ResultsMessages): DataColumn[] => [
  { id: 'what', title: t('list.evaluation'), width: 160 },
  { id: 'model', title: t('list.model'), width: 140 },
  { id: 'scores', title: t('list.scores'), width: 160 },
  { id: 'when', title: t('list.evaluated'), width: 110 },
  { id: 'from', title: t('list.from'), width: 110 },
];

const SHOWN = 3;

/** Evaluations, one a row. */
export function EvaluationsTable(props: {
  evaluations: readonly Evaluation[];
}) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const record = useRouteRef(evaluationRouteRef);
  return (
    <DataTable label={t('list.label')} columns={columnsOf(t)}>
      {props.evaluations.map(evaluation => (
        <TableRow key={evaluation.id}>
          <TableCell component="th" scope="row" role="rowheader">
            <Link to={record?.({ id: evaluation.id }) ?? ''}>
              {askedTitle(t, evaluation)}
            </Link>
            <Typography variant="caption" color="textSecondary" component="div">
              {t(METHOD_TITLES[evaluation.method])}
            </Typography>
            {isDemonstration(evaluation) && <DemoChip />}
          </TableCell>
          <TableCell>
            <ModelName model={evaluation.model} />
          </TableCell>
          <TableCell>
            <ScoreList evaluation={evaluation} />
          </TableCell>
          <TableCell>
            <Moment at={evaluation.evaluatedAt ?? evaluation.createdAt} />
          </TableCell>
          <TableCell>
            {t(DELIVERY_NAMES[evaluation.source.delivery])}
            <br />
            <EntityRefLink entityRef={evaluation.createdBy} />
          </TableCell>
        </TableRow>
      ))}
    </DataTable>
  );
}

function ScoreList({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const scores = mainScores(evaluation);
  const more = scores.length - SHOWN;
  return (
    <>
      {scores.slice(0, SHOWN).map(({ metric, value, unit }) => (
        <div key={metric}>
          {metric}: {formatScore(value, unit)}
        </div>
      ))}
      {more > 0 && (
        <Typography variant="caption" color="textSecondary">
          {t('list.moreScores', { more: String(more) })}
        </Typography>
      )}
      {scores.length === 0 && t('list.onlyParts')}
    </>
  );
}

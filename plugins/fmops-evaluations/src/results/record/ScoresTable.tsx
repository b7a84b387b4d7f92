import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { resultsTranslationRef } from '../messages';
import { formatScore } from '../score/formatScore';
import { IntervalMark } from '../score/IntervalMark';
import { scaleOf, type Scale } from '../score/scale';
import { ScoreText } from '../score/ScoreText';
import { betterText } from '../words/betterText';
import {
  resultsRecordTranslationRef,
  type ResultsRecordMessages,
} from './messages';

const columnsOf = (t: ResultsRecordMessages): DataColumn[] => [
  { id: 'metric', title: t('scores.metric'), width: 140 },
  { id: 'part', title: t('scores.part') },
  { id: 'score', title: t('scores.score'), align: 'right', width: 150 },
  { id: 'interval', title: t('scores.interval'), width: 140 },
  { id: 'error', title: t('scores.error'), align: 'right' },
  { id: 'samples', title: t('scores.samples'), align: 'right' },
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
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const scales = scalesOf(scores);
  const ordered = [...scores].sort(
    (a, b) => Number(a.slice !== undefined) - Number(b.slice !== undefined),
  );
  return (
    <DataTable label={t('scores.title')} columns={columnsOf(t)}>
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
                {betterText(tResults, score)}
              </Typography>
            </TableCell>
            <TableCell>{slice ?? t('scores.all')}</TableCell>
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
                ? tResults('value.unknown')
                : formatScore(standardError, unit)}
            </TableCell>
            <TableCell align="right">
              {count ?? tResults('value.unknown')}
            </TableCell>
          </TableRow>
        );
      })}
    </DataTable>
  );
}

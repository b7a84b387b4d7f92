import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { LeaderboardEntry } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { MAX_SIDE_BY_SIDE } from '../compare/compareQuery';
import { Moment } from '../../layout/Moment';
import { ModelName } from '../../models/ModelName';
import { resultsTranslationRef } from '../messages';
import { IntervalMark } from '../score/IntervalMark';
import type { Scale } from '../score/scale';
import { ScoreText } from '../score/ScoreText';
import { DELIVERY_NAMES } from '../words/deliveries';
import { resultsLeaderboardTranslationRef } from './messages';

/** One place of a leaderboard. */
export function EntryRow(props: {
  entry: LeaderboardEntry;
  scale: Scale | undefined;
  chosen: readonly string[];
  onToggle(id: string): void;
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { entry, scale, chosen, onToggle } = props;
  const { evaluationId: id, model, score } = entry;
  const record = useRouteRef(evaluationRouteRef);
  const isChosen = chosen.includes(id);
  const name = [model.ref, model.version].filter(Boolean).join(' ');
  return (
    <TableRow selected={isChosen}>
      <TableCell padding="checkbox">
        <Checkbox
          color="primary"
          checked={isChosen}
          disabled={!isChosen && chosen.length >= MAX_SIDE_BY_SIDE}
          onChange={() => onToggle(id)}
          inputProps={{
            'aria-label': t('table.compareModel', { model: name }),
          }}
        />
      </TableCell>
      <TableCell align="right">{entry.rank}</TableCell>
      <TableCell component="th" scope="row" role="rowheader">
        <ModelName model={model} />
      </TableCell>
      <TableCell>
        <ScoreText score={score} />
      </TableCell>
      <TableCell>
        {scale && <IntervalMark score={score} scale={scale} />}
      </TableCell>
      <TableCell align="right">
        {score.count ?? tResults('value.unknown')}
      </TableCell>
      <TableCell>
        <Link to={record?.({ id }) ?? ''}>
          <Moment at={entry.evaluatedAt ?? entry.createdAt} />
        </Link>
      </TableCell>
      <TableCell>
        {tResults(DELIVERY_NAMES[entry.delivery])}
        <br />
        <EntityRefLink entityRef={entry.createdBy} />
      </TableCell>
    </TableRow>
  );
}

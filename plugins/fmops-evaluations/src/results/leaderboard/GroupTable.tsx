import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { LeaderboardEntry } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { resultsTranslationRef } from '../messages';
import type { Scale } from '../score/scale';
import { formatScore } from '../score/formatScore';
import { EntryRow } from './EntryRow';
import {
  resultsLeaderboardTranslationRef,
  type ResultsLeaderboardMessages,
} from './messages';

const columnsOf = (
  t: ResultsLeaderboardMessages,
  interval: string,
): DataColumn[] => [
  {
    id: 'compare',
    title: <Typography variant="srOnly">{t('table.compare')}</Typography>,
  },
  { id: 'rank', title: t('table.rank'), align: 'right' },
  { id: 'model', title: t('table.model'), width: 120 },
  { id: 'score', title: t('table.score'), width: 150 },
  { id: 'interval', title: interval, width: 140 },
  { id: 'samples', title: t('table.samples'), align: 'right' },
  { id: 'when', title: t('table.evaluated'), width: 110 },
  { id: 'source', title: t('table.from'), width: 150 },
];

/** Places under equal conditions, the best first. */
export function GroupTable(props: {
  entries: readonly LeaderboardEntry[];
  /** Of all groups, so that drawings can be compared by eye. */
  scale: Scale | undefined;
  /** Ids of evaluations to compare. */
  chosen: readonly string[];
  onChoose(ids: string[]): void;
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { entries, scale, chosen, onChoose } = props;
  const unit = entries[0]?.score.unit;
  const interval = scale
    ? tResults('score.range', {
        low: formatScore(scale.low, unit),
        high: formatScore(scale.high, unit),
      })
    : t('table.interval');
  const toggle = (id: string) =>
    onChoose(
      chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id],
    );
  return (
    <DataTable label={t('table.label')} columns={columnsOf(t, interval)}>
      {entries.map(entry => (
        <EntryRow
          key={entry.evaluationId}
          entry={entry}
          scale={scale}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
    </DataTable>
  );
}

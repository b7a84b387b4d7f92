import Typography from '@material-ui/core/Typography';
import type { LeaderboardEntry } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import type { Scale } from '../score/scale';
import { formatScore } from '../score/formatScore';
import { EntryRow } from './EntryRow';

const columnsOf = (scale: Scale | undefined, unit: string | undefined) => [
  {
    id: 'compare',
    title: <Typography variant="srOnly">Compare</Typography>,
  },
  { id: 'rank', title: 'Rank', align: 'right' as const },
  { id: 'model', title: 'Model', width: 120 },
  { id: 'score', title: 'Score', width: 150 },
  {
    id: 'interval',
    title: scale
      ? `${formatScore(scale.low, unit)} to ${formatScore(scale.high, unit)}`
      : 'Interval',
    width: 140,
  },
  { id: 'samples', title: 'Samples', align: 'right' as const },
  { id: 'when', title: 'Evaluated', width: 110 },
  { id: 'source', title: 'From', width: 150 },
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
  const { entries, scale, chosen, onChoose } = props;
  const toggle = (id: string) =>
    onChoose(
      chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id],
    );
  return (
    <DataTable
      label="Leaderboard"
      columns={columnsOf(scale, entries[0]?.score.unit)}
    >
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

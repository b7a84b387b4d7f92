import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CompareBar } from '../compare/CompareBar';
import { Notice } from '../../layout/Notice';
import { scaleOf } from '../score/scale';
import { GroupHeading } from './GroupHeading';
import { GroupTable } from './GroupTable';
import { headingsOf } from './headingsOf';
import { filterGroups, type LeaderboardState } from './leaderboardState';

/** The places of a leaderboard; those that can't be compared stand apart. */
export function LeaderboardGroups(props: {
  groups: readonly LeaderboardGroup[];
  state: LeaderboardState;
}) {
  const { groups, state } = props;
  const [chosen, setChosen] = useState<string[]>([]);
  const [params, setParams] = useSearchParams();
  const shown = filterGroups(groups, state);
  const headings = headingsOf(groups);
  const scale = scaleOf(
    groups.flatMap(({ entries }) => entries.map(({ score }) => score)),
  );
  if (shown.length === 0) {
    const clear = () => {
      const next = new URLSearchParams(params);
      ['q', 'from'].forEach(name => next.delete(name));
      setParams(next, { replace: true });
    };
    return (
      <Notice title="No model passes these filters">
        <Button onClick={clear}>Show all</Button>
      </Notice>
    );
  }
  return (
    <>
      <CompareBar ids={chosen} onClear={() => setChosen([])} />
      {groups.length > 1 && (
        <Typography>
          These results were taken under different conditions. Only what stands
          in one table can be compared.
        </Typography>
      )}
      {shown.map(group => (
        <section key={group.key}>
          <GroupHeading
            group={group}
            heading={groups.length > 1 ? headings.get(group.key) : undefined}
          />
          <GroupTable
            entries={group.entries}
            scale={scale}
            chosen={chosen}
            onChoose={setChosen}
          />
        </section>
      ))}
    </>
  );
}

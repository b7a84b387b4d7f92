import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CompareBar } from '../compare/CompareBar';
import { Notice } from '../../layout/Notice';
import { resultsTranslationRef } from '../messages';
import { scaleOf } from '../score/scale';
import { GroupHeading } from './GroupHeading';
import { GroupTable } from './GroupTable';
import { headingsOf } from './headingsOf';
import { filterGroups, type LeaderboardState } from './leaderboardState';
import { resultsLeaderboardTranslationRef } from './messages';

/** The places of a leaderboard; those that can't be compared stand apart. */
export function LeaderboardGroups(props: {
  groups: readonly LeaderboardGroup[];
  state: LeaderboardState;
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { groups, state } = props;
  const [chosen, setChosen] = useState<string[]>([]);
  const [params, setParams] = useSearchParams();
  const shown = filterGroups(groups, state);
  const headings = headingsOf(tResults, groups);
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
      <Notice title={t('groups.none')}>
        <Button onClick={clear}>{t('groups.showAll')}</Button>
      </Notice>
    );
  }
  return (
    <>
      <CompareBar ids={chosen} onClear={() => setChosen([])} />
      {groups.length > 1 && <Typography>{t('groups.apart')}</Typography>}
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

import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LeaderboardSubject } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { Notice } from '../../layout/Notice';
import { EvaluationsSubpage } from '../frame/EvaluationsSubpage';
import { benchmarkTitle } from '../words/subjects';
import { ClaimsSection } from './ClaimsSection';
import { LeaderboardFilters } from './LeaderboardFilters';
import { LeaderboardGroups } from './LeaderboardGroups';
import { resultsLeaderboardTranslationRef } from './messages';
import { useLeaderboardState } from './useLeaderboardState';

/** How models do on one benchmark or evaluation catalog. */
export function LeaderboardPage() {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { state } = useLeaderboardState();
  const { subject, metric } = state;
  return subject ? (
    <LeaderboardOf
      key={JSON.stringify(subject)}
      subject={subject}
      metric={metric}
    />
  ) : (
    <EvaluationsSubpage title={t('page.title')}>
      <Notice title={t('page.noSubject')} />
    </EvaluationsSubpage>
  );
}

function LeaderboardOf(props: {
  subject: LeaderboardSubject;
  metric: string | undefined;
}) {
  const { subject, metric } = props;
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { state, change } = useLeaderboardState();
  const { results } = useApi(fmopsEvaluationsApiRef);
  const loaded = useAsyncRetry(
    () => results.leaderboard({ ...subject, metric }),
    // The component is made anew for another subject
    [results, metric],
  );
  const title =
    'set' in subject
      ? loaded.value?.title ?? subject.set
      : benchmarkTitle(subject.benchmark);
  return (
    <EvaluationsSubpage title={title}>
      <Loaded state={loaded}>
        {({ metrics, groups, claims, metric: ranked }) => (
          <>
            {groups.length > 0 ? (
              <>
                <LeaderboardFilters
                  metrics={metrics}
                  metric={ranked}
                  state={state}
                  onChange={change}
                />
                <LeaderboardGroups groups={groups} state={state} />
              </>
            ) : (
              <HowToEvaluate title={t('page.nothingMeasured')} />
            )}
            {claims.length > 0 && <ClaimsSection claims={claims} />}
          </>
        )}
      </Loaded>
    </EvaluationsSubpage>
  );
}

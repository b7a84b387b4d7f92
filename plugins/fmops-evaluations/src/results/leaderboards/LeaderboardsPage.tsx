import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Loaded } from '../../loading/Loaded';
import { EvaluationsFrame } from '../frame/EvaluationsFrame';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { resultsTranslationRef } from '../messages';
import { Leaderboards } from './Leaderboards';
import { useLeaderboards } from './useLeaderboards';

/** Benchmarks and evaluation catalogs that models were evaluated on. */
export function LeaderboardsPage() {
  const { t } = useTranslationRef(resultsTranslationRef);
  const state = useLeaderboards();
  return (
    <EvaluationsFrame tab="leaderboards">
      <Loaded state={state}>
        {leaderboards =>
          leaderboards.length > 0 ? (
            <Leaderboards leaderboards={leaderboards} />
          ) : (
            <HowToEvaluate title={t('frame.none')} />
          )
        }
      </Loaded>
    </EvaluationsFrame>
  );
}

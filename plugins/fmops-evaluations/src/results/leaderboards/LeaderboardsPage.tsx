import { Loaded } from '../../loading/Loaded';
import { EvaluationsFrame } from '../frame/EvaluationsFrame';
import { HowToEvaluate } from '../frame/HowToEvaluate';
import { Leaderboards } from './Leaderboards';
import { useLeaderboards } from './useLeaderboards';

/** Benchmarks and evaluation sets that models were evaluated on. */
export function LeaderboardsPage() {
  const state = useLeaderboards();
  return (
    <EvaluationsFrame tab="leaderboards">
      <Loaded state={state}>
        {leaderboards =>
          leaderboards.length > 0 ? (
            <Leaderboards leaderboards={leaderboards} />
          ) : (
            <HowToEvaluate title="No model that you may see was evaluated yet" />
          )
        }
      </Loaded>
    </EvaluationsFrame>
  );
}

import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readLeaderboardState } from './leaderboardState';

/** What a leaderboard shows, kept in the URL, and a way to change one part of it. */
export function useLeaderboardState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readLeaderboardState(params), [params]);
  const change = (name: 'metric' | 'q' | 'from', value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return { state, change };
}

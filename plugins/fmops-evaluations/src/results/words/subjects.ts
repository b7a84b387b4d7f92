import type {
  Evaluation,
  LeaderboardSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { BENCHMARKS } from '@fmops/backstage-plugin-fmops-models-common';
import type { ResultsMessages } from '../messages';

const TITLES = new Map(BENCHMARKS.map(({ id, title }) => [id, title]));

/** How a benchmark is written. */
export const benchmarkTitle = (id: string): string => TITLES.get(id) ?? id;

/** What leaderboard an evaluation stands on; none where it is of neither. */
export function leaderboardOf({
  benchmark,
  data,
}: Pick<Evaluation, 'benchmark' | 'data'>): LeaderboardSubject | undefined {
  if (data.set) return { set: data.set.id };
  return benchmark ? { benchmark } : undefined;
}

/** What a model was asked, in a few words. */
export function askedTitle(
  t: ResultsMessages,
  { benchmark, data }: Pick<Evaluation, 'benchmark' | 'data'>,
): string {
  if (data.set) {
    const { id, title = id, version } = data.set;
    return t('subject.setVersion', { title, version });
  }
  if (benchmark) return benchmarkTitle(benchmark);
  return data.name ?? data.dataset ?? t('subject.noName');
}

/** The query of the page of a leaderboard. */
export function leaderboardQuery(subject: LeaderboardSubject): string {
  return `?${new URLSearchParams({ ...subject })}`;
}

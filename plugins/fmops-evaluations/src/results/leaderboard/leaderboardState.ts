import type {
  LeaderboardEntry,
  LeaderboardGroup,
  LeaderboardSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What a leaderboard shows, as it stands in the URL. */
export interface LeaderboardState {
  subject?: LeaderboardSubject;
  metric?: string;
  /** Part of the name of a model or of its version. */
  text: string;
  /** Only what runs have delivered. */
  onlyRuns: boolean;
}

function subjectOf(params: URLSearchParams): LeaderboardSubject | undefined {
  const set = params.get('set');
  if (set) return { set };
  const benchmark = params.get('benchmark');
  return benchmark ? { benchmark } : undefined;
}

/** Reads the state from a query; without subject where it names none. */
export function readLeaderboardState(
  params: URLSearchParams,
): LeaderboardState {
  const subject = subjectOf(params);
  return {
    ...(subject && { subject }),
    metric: params.get('metric') ?? undefined,
    text: params.get('q') ?? '',
    onlyRuns: params.get('from') === 'run',
  };
}

function passes(
  { model, delivery }: LeaderboardEntry,
  { text, onlyRuns }: LeaderboardState,
): boolean {
  const name = `${model.ref} ${model.version ?? ''}`;
  return (
    (!onlyRuns || delivery === 'run') &&
    name.includes(text.trim().toLocaleLowerCase('en-US'))
  );
}

/** The groups with the entries that pass the filters; ranks stay as they are among all. */
export function filterGroups(
  groups: readonly LeaderboardGroup[],
  state: LeaderboardState,
): LeaderboardGroup[] {
  return groups
    .map(group => ({
      ...group,
      entries: group.entries.filter(entry => passes(entry, state)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

import type { ModelRun } from './selectRuns';

/** Groups runs by the model that they made, oldest run first. */
export function groupRuns(runs: ModelRun[]): Map<string, ModelRun[]> {
  const groups = new Map<string, ModelRun[]>();
  const finished = ({ workload }: ModelRun) =>
    workload.finishedAt ?? workload.stateSince;
  for (const run of [...runs].sort((a, b) =>
    finished(a).localeCompare(finished(b)),
  )) {
    groups.set(run.modelRef, [...(groups.get(run.modelRef) ?? []), run]);
  }
  return groups;
}

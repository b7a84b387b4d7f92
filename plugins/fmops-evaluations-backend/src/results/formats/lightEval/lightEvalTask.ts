const AVERAGE = '_average';

/** A task as LightEval names it. */
export interface LightEvalTask {
  /** As it stands in the file, such as `leaderboard|mmlu:anatomy|5`. */
  key: string;
  suite?: string;
  /** Such as `mmlu`; with its part where that has no average, as in `truthfulqa:mc`. */
  name: string;
  /** Such as `anatomy`. */
  part?: string;
  fewShot?: number;
  isAverage: boolean;
  /** Equal for the parts that an average is of. */
  group: string;
}

/** Reads `suite|task:part|shots|…`, or `task:part|shots` of newer versions. */
export function lightEvalTask(key: string): LightEvalTask {
  const parts = key.split('|');
  const [suite, task, shots] = parts.length > 2 ? parts : [undefined, ...parts];
  const [name, ...rest] = (task ?? key).split(':');
  const part = rest.join(':') || undefined;
  const fewShot = Number.parseInt(shots ?? '', 10);
  const isAverage = part === AVERAGE;
  return {
    ...{ key, suite, isAverage, group: `${suite}|${name}|${shots}` },
    name: part && !isAverage ? `${name}:${part}` : name,
    ...(part && !isAverage && { part }),
    ...(Number.isInteger(fewShot) && { fewShot }),
  };
}

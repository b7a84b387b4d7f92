import { InputError } from '@backstage/errors';
import type { JsonPrimitive } from '@backstage/types';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  type EvaluationFormat,
  type FoundEvaluation,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { benchmarkOf } from '../benchmarkOf';
import { isHigherBetter, unitOf } from '../metrics';
import { lightEvalTask, type LightEvalTask } from './lightEvalTask';

type Fields = Record<string, unknown>;

/** The mean over all tasks: of metrics that have nothing in common but the name. */
const ALL = 'all';

/** Results of Hugging Face's LightEval, one evaluation for each task. */
export class LightEvalFormat implements EvaluationFormat {
  readonly id = 'lighteval';
  readonly title = 'LightEval';
  readonly files = 'The file results_….json that LightEval leaves.';

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(file => {
      const content = file.object();
      return Boolean(
        asObject(content?.config_general) && asObject(content?.results),
      );
    });
  }

  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[] {
    const [file, second] = files;
    const content = file.object();
    if (second || !content) {
      throw new InputError(
        `${
          (second ?? file).name
        }: LightEval leaves one file of results; import one at a time`,
      );
    }
    const tasks = Object.keys(asObject(content.results) ?? {})
      .filter(key => key !== ALL)
      .map(lightEvalTask);
    const averaged = new Set(
      tasks.filter(({ isAverage }) => isAverage).map(({ group }) => group),
    );
    return tasks
      .filter(({ isAverage, group }) => isAverage || !averaged.has(group))
      .flatMap(task => {
        const parts = task.isAverage
          ? tasks.filter(one => one.group === task.group && !one.isAverage)
          : [];
        const scores = [
          ...scoresOf(content, task, file.name, problems),
          ...parts.flatMap(part =>
            scoresOf(content, part, file.name, problems, part.part),
          ),
        ];
        return scores.length ? [evaluationOf(content, task, scores)] : [];
      });
  }
}

function evaluationOf(
  content: Fields,
  task: LightEvalTask,
  scores: Score[],
): FoundEvaluation {
  const general = asObject(content.config_general) ?? {};
  const config = asObject(asObject(content.config_tasks)?.[task.key]) ?? {};
  const name = [config.hf_repo, config.hf_subset]
    .flatMap(part => asText(part) ?? [])
    .join(' ');
  const version =
    asObject(content.versions)?.[task.key] ?? config.version ?? undefined;
  const { benchmark, settings } = benchmarkOf(task.name);
  const most = general.max_samples;
  return {
    ...{ method: 'benchmark', benchmark, scores },
    data: {
      ...(name && { name }),
      ...((typeof version === 'number' || asText(version)) && {
        version: String(version),
      }),
    },
    settings: {
      ...(settings as Record<string, JsonPrimitive>),
      harness: 'lighteval',
      ...(task.suite && { suite: task.suite }),
      ...(task.fewShot !== undefined && { fewShot: task.fewShot }),
      ...(typeof most === 'number' && { limit: most }),
    },
    source: {
      tool: ['LightEval', asText(general.lighteval_sha)?.slice(0, 12)]
        .filter(part => part && part !== '?')
        .join(' '),
    },
  };
}

function scoresOf(
  content: Fields,
  { key }: LightEvalTask,
  file: string,
  problems: Problems,
  slice?: string,
): Score[] {
  const results = asObject(asObject(content.results)?.[key]) ?? {};
  const config = asObject(asObject(content.config_tasks)?.[key]);
  const count = Number(config?.effective_num_docs);
  return Object.entries(results).flatMap(([metric, stated]): Score[] => {
    if (metric.endsWith('_stderr')) return [];
    const field = `results.${key}.${metric}`;
    const value = problems.number(stated ?? '', { file, field });
    if (value === undefined) return [];
    const error = results[`${metric}_stderr`];
    return [
      {
        ...{ metric, value, higherIsBetter: isHigherBetter(metric) },
        ...(unitOf(metric) && { unit: unitOf(metric) }),
        ...(typeof error === 'number' &&
          Number.isFinite(error) && { standardError: error }),
        ...(Number.isInteger(count) && count > 0 && { count }),
        ...(slice && { slice }),
      },
    ];
  });
}

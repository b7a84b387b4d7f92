import { InputError } from '@backstage/errors';
import type { EvaluationMethod } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  type EvaluationFormat,
  type FoundEvaluation,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { instantOf } from '../instantOf';
import { rowsOfTable } from './rowsOfTable';
import { scoresOfRun } from './scoresOfRun';

type Fields = Record<string, unknown>;

/** What the metrics of a run say of how the model was judged; the first that fits. */
const METHODS: readonly [RegExp, EvaluationMethod][] = [
  [/^(rouge|bleu|cosine)/i, 'similarity'],
  [/^(accuracy|precision|recall|f1)/i, 'labels'],
  [/^(latency|ttft|throughput)/i, 'load'],
];

/** A run of MLflow in which a model was evaluated, with its table of results. */
export class MlflowFormat implements EvaluationFormat {
  readonly id = 'mlflow';
  readonly title = 'MLflow evaluation run';
  readonly files =
    "The run as MLflow's API answers it (runs/get), and its artifact eval_results_table.json.";

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(file => runOf(file) !== undefined);
  }

  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[] {
    const [file, second] = files.filter(one => runOf(one));
    if (second) {
      throw new InputError(
        `${second.name}: is a second run; import one at a time`,
      );
    }
    const run = runOf(file)!;
    const scores = scoresOfRun(run, file.name, problems);
    if (scores.length === 0) {
      problems.add({
        ...{ file: file.name, field: 'run.data.metrics' },
        reason: 'holds no metric that can be counted',
      });
      return [];
    }
    const rows = files
      .filter(one => one !== file)
      .flatMap(one => rowsOfTable(one, problems));
    const named = scores.flatMap(
      ({ metric }) => METHODS.find(([name]) => name.test(metric))?.[1] ?? [],
    );
    const method =
      named[0] ??
      (rows.some(({ explanation }) => explanation) ? 'judge' : 'benchmark');
    return [
      {
        ...{ method, scores, rows },
        ...(method === 'benchmark' && { benchmark: nameOf(run) }),
        ...dataOf(run),
        settings: { harness: 'mlflow', ...parametersOf(run) },
        ...evaluatedAt(run),
        source: { tool: 'MLflow', uri: `runs:/${idOf(run)}` },
      },
    ];
  }
}

function runOf(file: ResultFile): Fields | undefined {
  const run = asObject(file.object()?.run);
  return asObject(run?.info) && asObject(run?.data) ? run : undefined;
}

const infoOf = (run: Fields) => asObject(run.info) ?? {};

function idOf(run: Fields): string {
  const id = asText(infoOf(run).run_id) ?? '';
  return /^[\w-]{1,64}$/.test(id) ? id : 'unknown';
}

function nameOf(run: Fields): string {
  return `mlflow experiment ${asText(infoOf(run).experiment_id) ?? 'unknown'}`;
}

/** The dataset that the run says it read; MLflow's digest tells its content. */
function dataOf(run: Fields): Pick<FoundEvaluation, 'data'> {
  const inputs = asObject(run.inputs)?.dataset_inputs;
  const dataset = asObject(
    asObject(Array.isArray(inputs) ? inputs[0] : undefined)?.dataset,
  );
  const name = asText(dataset?.name);
  const digest = asText(dataset?.digest);
  return {
    data: { ...(name && { name }), ...(digest && { version: digest }) },
  };
}

function parametersOf(run: Fields): Record<string, string> {
  const params = asObject(run.data)?.params;
  return Object.fromEntries(
    (Array.isArray(params) ? params : []).flatMap(param => {
      const key = asText(asObject(param)?.key);
      const value = asText(asObject(param)?.value);
      return key && value ? [[key, value.slice(0, 2_000)] as const] : [];
    }),
  );
}

function evaluatedAt(run: Fields): Pick<FoundEvaluation, 'evaluatedAt'> {
  const { end_time: end, start_time: start } = infoOf(run);
  const time = Number(end ?? start);
  const field = end === undefined ? 'start_time' : 'end_time';
  return Number.isFinite(time) && time > 0
    ? { evaluatedAt: instantOf(time, `run.info.${field}`) }
    : {};
}

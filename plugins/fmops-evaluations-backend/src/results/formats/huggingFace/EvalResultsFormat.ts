import {
  asObject,
  asText,
  type EvaluationFormat,
  type FoundEvaluation,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { benchmarkOf } from '../benchmarkOf';
import { timeOf, webAddress } from './stated';

/** The metric has no name: it is the one that the benchmark is known for. */
const METRIC = 'score';

/**
 * Files of `.eval_results/` in a repository of the Hugging Face Hub: a list of
 * entries, each with a dataset, a task of it and a value.
 */
export class EvalResultsFormat implements EvaluationFormat {
  readonly id = 'hf-eval-results';
  readonly title = 'Hugging Face .eval_results';
  readonly files = 'YAML files of the folder .eval_results of a model.';

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(file => {
      const first = entries(file)?.[0];
      return Boolean(asObject(first?.dataset) && first && 'value' in first);
    });
  }

  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[] {
    return files.flatMap(file => {
      const found = entries(file);
      if (!found) {
        problems.add({
          ...{ file: file.name, field: '' },
          reason: 'is no list of results',
        });
      }
      return (found ?? []).flatMap((entry, index) => {
        const evaluation = read(entry, file.name, index, problems);
        return evaluation ? [evaluation] : [];
      });
    });
  }
}

function entries(file: ResultFile): Record<string, unknown>[] | undefined {
  if (!/\.ya?ml$/.test(file.name)) return undefined;
  const content = file.yaml();
  return Array.isArray(content)
    ? content.map(entry => asObject(entry) ?? {})
    : undefined;
}

function read(
  entry: Record<string, unknown>,
  file: string,
  index: number,
  problems: Problems,
): FoundEvaluation | undefined {
  const dataset = asObject(entry.dataset);
  const id = asText(dataset?.id);
  const task = asText(dataset?.task_id);
  if (!id || !task) {
    problems.add({
      ...{ file, field: `${index}.dataset` },
      reason: 'has no id or no task_id',
    });
    return undefined;
  }
  const value = problems.number(entry.value ?? '', {
    ...{ file, field: `${index}.value` },
  });
  if (value === undefined) return undefined;
  const named = task === 'default' ? id.split('/').at(-1) ?? id : task;
  const { benchmark, settings } = benchmarkOf(named);
  const notes = asText(entry.notes);
  const revision = asText(dataset?.revision);
  return {
    ...{ method: 'benchmark', benchmark },
    data: {
      name: task === 'default' ? id : `${id} ${task}`,
      ...(revision && { version: revision }),
    },
    settings: { ...settings, ...(notes && { notes }) },
    scores: [{ metric: METRIC, value, higherIsBetter: true }],
    ...timeOf(entry.date),
    source: webAddress(asObject(entry.source)?.url),
  };
}

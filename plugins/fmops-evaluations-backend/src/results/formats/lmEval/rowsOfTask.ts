import type { ResultRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { LIMITS } from '../../check';
import { metricName } from './scoresOfTask';

type Fields = Record<string, unknown>;

/** The questions of a task, with what they are told apart by. */
export interface TaskRows {
  rows: ResultRow[];
  /** Equal for the same questions, however they were put. */
  questions: string[];
}

/**
 * Reads a file of samples. A question that is listed once for each way of
 * reading its answer becomes one row.
 */
export function rowsOfTask(
  file: ResultFile,
  task: string,
  problems: Problems,
): TaskRows {
  const rows = new Map<string, ResultRow>();
  const questions = new Map<string, string>();
  for (const { line, value } of file.jsonLines()) {
    const sample = asObject(value);
    const id = sample?.doc_id;
    if (!sample || (typeof id !== 'number' && typeof id !== 'string')) {
      problems.add({
        ...{ file: file.name, field: `line ${line}` },
        reason: 'has no doc_id',
      });
      continue;
    }
    const key = `${task}/${id}`;
    const row = rows.get(key) ?? rowOf(key, sample);
    rows.set(key, row);
    questions.set(key, `${key} ${sample.doc_hash} ${sample.target_hash}`);
    Object.assign(row.scores, scoresOf(sample, line, file, problems));
  }
  return { rows: [...rows.values()], questions: [...questions.values()] };
}

function rowOf(key: string, sample: Fields): ResultRow {
  const asked = Object.values(asObject(sample.arguments) ?? {}).map(
    one => asObject(one) ?? {},
  );
  const { expected, output } = isChoice(sample)
    ? chosen(sample, asked)
    : { expected: asText(sample.target), output: written(sample) };
  return {
    ...{ key, input: cut(asked[0]?.arg_0 ?? sample.doc) },
    ...(expected !== undefined && { expected: cut(expected) }),
    ...(output !== undefined && { output: cut(output) }),
    scores: {},
  };
}

/** Whether answers were given: of each there is how likely it is, and whether it is the likeliest. */
function isChoice({ filtered_resps: answers }: Fields): boolean {
  return (
    Array.isArray(answers) &&
    answers.length > 1 &&
    answers.every(one => Array.isArray(one) && one.length === 2)
  );
}

function chosen(sample: Fields, asked: Fields[]) {
  const likelihoods = (sample.filtered_resps as unknown[][]).map(([one]) =>
    Number(one),
  );
  const best = likelihoods.indexOf(Math.max(...likelihoods));
  const answer = (index: number) => asText(asked[index]?.arg_1);
  return {
    expected: answer(Number(sample.target)) ?? asText(sample.target),
    output: answer(best),
  };
}

function written({ resps, filtered_resps: filtered }: Fields) {
  const first = (value: unknown): unknown =>
    Array.isArray(value) ? first(value[0]) : value;
  return asText(first(resps)) ?? asText(first(filtered));
}

function scoresOf(
  sample: Fields,
  line: number,
  file: ResultFile,
  problems: Problems,
): ResultRow['scores'] {
  const names = Array.isArray(sample.metrics) ? sample.metrics : [];
  return Object.fromEntries(
    names
      .filter((name): name is string => typeof name === 'string')
      .map(name => {
        const stated = sample[name];
        const value =
          typeof stated === 'boolean'
            ? Number(stated)
            : problems.number(stated, {
                ...{ file: file.name, field: `line ${line}.${name}` },
              });
        const key = metricName(`${name},${sample.filter ?? 'none'}`);
        return [key, value ?? null];
      }),
  );
}

function cut(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return text.slice(0, LIMITS.text);
}

import { createHash } from 'node:crypto';
import type { JsonPrimitive } from '@backstage/types';
import type {
  EvaluationData,
  ResultRow,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  asText,
  type FoundEvaluation,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { benchmarkOf } from '../benchmarkOf';
import { instantOf } from '../instantOf';
import type { TaskRows } from './rowsOfTask';
import { scoresOfTask } from './scoresOfTask';

/** Aggregated scores and those of rows are the same but for rounding. */
const TOLERANCE = 1e-6;

type Fields = Record<string, unknown>;

/** The file of results of lm-evaluation-harness. */
export class LmEvalResults {
  readonly #content: Fields;
  readonly #results: Fields;
  readonly #config: Fields;

  constructor(
    private readonly file: ResultFile,
    private readonly problems: Problems,
  ) {
    this.#content = asObject(file.json()) ?? {};
    this.#results = this.#of('results');
    this.#config = this.#of('config');
  }

  has(task: string): boolean {
    return Object.hasOwn(this.#results, task);
  }

  /** Tasks and groups that are in no group. */
  tasks(): string[] {
    const inGroups = new Set(
      Object.keys(this.#of('group_subtasks')).flatMap(group =>
        this.#subtasks(group),
      ),
    );
    return Object.keys(this.#results).filter(task => !inGroups.has(task));
  }

  /** Undefined where it has no score that can be counted. */
  evaluation(
    task: string,
    known: ReadonlyMap<string, TaskRows>,
  ): FoundEvaluation | undefined {
    const parts = this.#parts(task);
    const scores = [
      ...this.#scores(task),
      ...parts.flatMap(part => this.#scores(part, part)),
    ];
    if (scores.length === 0) {
      this.problems.add({
        ...{ file: this.file.name, field: `results.${task}` },
        reason: 'has no score',
      });
      return undefined;
    }
    const leaves = parts.filter(part => this.#subtasks(part).length === 0);
    const rowsOf = (leaves.length ? leaves : [task]).map(leaf =>
      known.get(leaf),
    );
    // Rows of some tasks of a group would look like all of them.
    const whole = rowsOf.flatMap(one => (one ? [one] : []));
    const complete = whole.length === rowsOf.length;
    const { benchmark, settings } = benchmarkOf(task);
    const date = this.#content.date;
    return {
      ...{ method: 'benchmark', benchmark, scores },
      data: this.#data(task, complete ? whole : []),
      settings: { ...settings, ...this.#settings(task) },
      rows: complete ? whole.flatMap(({ rows }) => rows) : [],
      ...(typeof date === 'number' &&
        Number.isFinite(date) && {
          evaluatedAt: instantOf(date * 1_000, `${this.file.name}, date`),
        }),
      source: {
        tool: ['lm-evaluation-harness', asText(this.#content.lm_eval_version)]
          .filter(Boolean)
          .join(' '),
      },
    };
  }

  /** Whether rows are all those, and with those scores, that the results are about. */
  fits(task: string, rows: readonly ResultRow[], file: ResultFile): boolean {
    const expected = asObject(this.#of('n-samples')[task])?.effective;
    if (typeof expected === 'number' && expected !== rows.length) {
      this.problems.add({
        ...{ file: file.name, field: '' },
        reason: `holds ${rows.length} questions, and the results are about ${expected}: they are left out`,
      });
      return false;
    }
    const wrong = this.#scores(task).find(
      ({ metric, value }) =>
        this.#isMean(task, metric) && !isMeanOf(value, rows, metric),
    );
    if (wrong) {
      this.problems.add({
        ...{ file: file.name, field: wrong.metric },
        reason: `is not ${wrong.value} on average, as the results say: the questions are left out`,
      });
    }
    return !wrong;
  }

  #of(field: string): Fields {
    return asObject(this.#content[field]) ?? {};
  }

  #subtasks(group: string): string[] {
    const found = this.#of('group_subtasks')[group];
    return Array.isArray(found)
      ? found.filter(
          (task): task is string => typeof task === 'string' && task !== group,
        )
      : [];
  }

  /** All that is in a group, and in groups of it, once. */
  #parts(task: string): string[] {
    const parts = new Set<string>();
    const waiting = this.#subtasks(task);
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      if (part !== task && !parts.has(part)) {
        parts.add(part);
        waiting.push(...this.#subtasks(part));
      }
    }
    return [...parts].filter(part => this.has(part)).sort();
  }

  #scores(task: string, slice?: string): Score[] {
    return scoresOfTask(asObject(this.#results[task]) ?? {}, {
      ...{ file: this.file.name, task, slice, problems: this.problems },
      higherIsBetter: asObject(this.#of('higher_is_better')[task]) ?? {},
      count: asObject(this.#of('n-samples')[task])?.effective,
    });
  }

  #isMean(task: string, metric: string): boolean {
    const list = asObject(this.#of('configs')[task])?.metric_list;
    const name = metric.split(',')[0];
    return (
      Array.isArray(list) &&
      list.some(one => one?.metric === name && one?.aggregation === 'mean')
    );
  }

  #data(task: string, rows: readonly TaskRows[]): EvaluationData {
    const config = asObject(this.#of('configs')[task]);
    const name = [config?.dataset_path, config?.dataset_name]
      .flatMap(part => asText(part) ?? [])
      .join(' ');
    const version = this.#of('versions')[task];
    const hashes = rows.flatMap(one => one.questions);
    return {
      ...(name && { name }),
      ...((typeof version === 'number' || asText(version)) && {
        version: String(version),
      }),
      ...(hashes.length > 0 && {
        digest: createHash('sha256').update(hashes.join('\n')).digest('hex'),
      }),
    };
  }

  #settings(task: string): Record<string, JsonPrimitive> {
    const shots = this.#of('n-shot')[task] ?? this.#config.num_fewshot;
    const { limit, fewshot_seed: seed } = this.#config;
    const generation = asObject(this.#of('configs')[task])?.generation_kwargs;
    const system = asText(this.#content.system_instruction_sha);
    return {
      harness: 'lm-evaluation-harness',
      ...(typeof shots === 'number' && { fewShot: shots }),
      ...(typeof shots === 'number' &&
        shots > 0 &&
        typeof seed === 'number' && { fewShotSeed: seed }),
      ...(typeof limit === 'number' && { limit }),
      chatTemplate: Boolean(
        this.#content.chat_template_sha ?? this.#content.chat_template,
      ),
      ...(system && { systemInstruction: system }),
      ...(this.#content.fewshot_as_multiturn === true && {
        fewShotAsTurns: true,
      }),
      ...(asObject(generation) && { generation: JSON.stringify(generation) }),
    };
  }
}

function isMeanOf(
  value: number,
  rows: readonly ResultRow[],
  metric: string,
): boolean {
  const scores = rows.flatMap(row => row.scores[metric] ?? []);
  if (scores.length < rows.length) return true;
  const sum = scores.reduce((all, score) => all + score, 0);
  return Math.abs(sum / scores.length - value) < TOLERANCE;
}

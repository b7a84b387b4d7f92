import type { ResultRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { LIMITS } from '../../check';

/** Columns by what they hold; MLflow leaves their names to who evaluates. */
const INPUTS = /^(inputs?|questions?|prompts?|query)$/i;
const EXPECTED = /^(ground_truth|targets?|expected|labels?|references?)$/i;
const OUTPUTS = /^(outputs?|predictions?|answers?|responses?)$/i;
const SCORE = /\/score$/;
const EXPLANATION = /\/justification$/;

/** The rows of `eval_results_table.json`: names of columns, and their values row by row. */
export function rowsOfTable(file: ResultFile, problems: Problems): ResultRow[] {
  const table = asObject(file.json());
  const columns = table?.columns;
  const data = table?.data;
  if (!Array.isArray(columns) || !Array.isArray(data)) {
    problems.add({
      ...{ file: file.name, field: '' },
      reason: 'is no table of columns and data',
    });
    return [];
  }
  const names = columns.map(String);
  const place = (pattern: RegExp) =>
    names.findIndex(name => pattern.test(name));
  const [input, expected, output, why] = [
    INPUTS,
    EXPECTED,
    OUTPUTS,
    EXPLANATION,
  ].map(place);
  if (input < 0) {
    problems.add({
      ...{ file: file.name, field: 'columns' },
      reason: 'none of them is named inputs, question or prompt',
    });
    return [];
  }
  return data.flatMap((values, index): ResultRow[] => {
    if (!Array.isArray(values) || values.length !== names.length) {
      problems.add({
        ...{ file: file.name, field: `data.${index}` },
        reason: `must have ${names.length} values`,
      });
      return [];
    }
    return [
      {
        key: String(index),
        input: textOf(values[input]) ?? '',
        ...field('expected', textOf(values[expected])),
        ...field('output', textOf(values[output])),
        scores: scoresOf(names, values, index, file, problems),
        ...field('explanation', textOf(values[why])),
      },
    ];
  });
}

/** By the name of the metric, as the run has it. */
function scoresOf(
  names: readonly string[],
  values: readonly unknown[],
  row: number,
  file: ResultFile,
  problems: Problems,
): ResultRow['scores'] {
  return Object.fromEntries(
    names.flatMap((name, column) =>
      SCORE.test(name)
        ? [
            [
              name.replace(SCORE, ''),
              problems.number(values[column], {
                ...{ file: file.name, field: `data.${row}.${name}` },
              }) ?? null,
            ],
          ]
        : [],
    ),
  );
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.slice(0, LIMITS.text);
}

function field<K extends string>(name: K, value: string | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<
    Record<K, string>
  >;
}

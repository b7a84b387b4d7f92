import { InputError } from '@backstage/errors';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  Problems,
  ResultFile,
  type EvaluationFormat,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { evaluationFormats } from '.';
import { checkEvaluation } from '../check';

const fixture = (name: string) =>
  fs.readFileSync(path.join(__dirname, name), 'utf8');
const LM_EVAL = 'lmEval/__fixtures__';
const AT = '2026-11-22T10-06-06.518767';

/** Good files by name, to be spoilt. */
const GOOD: [name: string, text: string][] = [
  [`results_${AT}.json`, fixture(`${LM_EVAL}/results_${AT}.json`)],
  [`samples_sums_${AT}.jsonl`, fixture(`${LM_EVAL}/samples_sums_${AT}.jsonl`)],
  [
    'results.json',
    fixture('lightEval/__fixtures__/results_2025-06-20T12-29-03.203209.json'),
  ],
  ['hle.yaml', fixture('huggingFace/__fixtures__/hle.yaml')],
  ['README.md', fixture('huggingFace/__fixtures__/README.md')],
  ['run.json', fixture('mlflow/__fixtures__/run.json')],
  [
    'eval_results_table.json',
    fixture('mlflow/__fixtures__/eval_results_table.json'),
  ],
];

/** Whether it is something that may be recorded, with finite scores only, or refused in words. */
function readsOrRefuses(
  format: EvaluationFormat,
  files: ResultFile[],
): boolean {
  try {
    if (!format.recognises(files)) return true;
    for (const found of format.read(files, new Problems())) {
      const { scores } = checkEvaluation({
        ...found,
        model: { ref: 'foundationmodel:default/m' },
      });
      if (!scores.every(({ value }) => Number.isFinite(value))) return false;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return true;
}

const WRONG = [
  'NaN',
  '-Infinity',
  'null',
  '"x"',
  '[]',
  '{}',
  '1e999',
  '',
  '-1',
];

describe.each(evaluationFormats.map(format => [format.id, format] as const))(
  '%s',
  (_id, format) => {
    it('takes or refuses good files in which something was replaced', () => {
      const found = fc.check(
        fc.property(
          fc.constantFrom(...GOOD),
          fc.array(
            fc.record({
              place: fc.double({ min: 0, max: 1, noNaN: true }),
              length: fc.nat(40),
              text: fc.oneof(fc.constantFrom(...WRONG), fc.string()),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          ([name, text], changes) => {
            const spoilt = changes.reduce(
              (all, { place, length, text: by }) => {
                const at = Math.floor(place * all.length);
                return all.slice(0, at) + by + all.slice(at + length);
              },
              text,
            );
            return readsOrRefuses(format, [new ResultFile(name, spoilt)]);
          },
        ),
        { numRuns: 400 },
      );
      expect(fc.defaultReportMessage(found)).toBeUndefined();
    });

    it('takes or refuses files in which a value is another', () => {
      const found = fc.check(
        fc.property(
          fc.constantFrom(...GOOD.filter(([name]) => name.endsWith('.json'))),
          fc.nat(),
          fc.jsonValue(),
          ([name, text], place, value) => {
            const content: unknown = JSON.parse(text.replaceAll('NaN', '0'));
            replace(content, place, value);
            return readsOrRefuses(format, [
              new ResultFile(name, JSON.stringify(content)),
            ]);
          },
        ),
        { numRuns: 400 },
      );
      expect(fc.defaultReportMessage(found)).toBeUndefined();
    });
  },
);

/** Puts a value in one of all places of an object. */
function replace(content: unknown, place: number, value: unknown) {
  const places: [object: Record<string, unknown>, key: string][] = [];
  const visit = (one: unknown) => {
    if (one && typeof one === 'object') {
      for (const key of Object.keys(one)) {
        const holder = one as Record<string, unknown>;
        places.push([holder, key]);
        visit(holder[key]);
      }
    }
  };
  visit(content);
  const [holder, key] = places[place % places.length];
  holder[key] = value;
}

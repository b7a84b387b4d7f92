import {
  Problems,
  ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { evaluationFormats } from '.';

/** Times as files state them; 1e23 is beyond what a Date can hold. */
const FILES: [id: string, field: string, file: (time: number) => object][] = [
  [
    'lm-eval',
    'results_x.json, date',
    time => ({
      ...{ lm_eval_version: '0.4', date: time / 1_000 },
      results: { sums: { 'acc,none': 0.5 } },
    }),
  ],
  [
    'mlflow',
    'run.info.end_time',
    time => ({
      run: {
        info: { run_id: 'a1', end_time: time },
        data: { metrics: [{ key: 'accuracy_score', value: 0.5 }] },
      },
    }),
  ],
];

it.each(FILES)(
  'times of %s are read, or refused with their field',
  (id, field, fileOf) => {
    const format = evaluationFormats.find(one => one.id === id)!;
    const read = (time: number) =>
      format.read(
        [new ResultFile('results_x.json', JSON.stringify(fileOf(time)))],
        new Problems(),
      );
    expect(read(Date.UTC(2026, 0, 1))[0].evaluatedAt).toBe(
      '2026-01-01T00:00:00.000Z',
    );
    expect(() => read(1e23)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(`${field}: is no time`),
      }),
    );
  },
);

import fs from 'node:fs';
import path from 'node:path';
import {
  Problems,
  ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { evaluationFormats } from '.';
import { checkEvaluation } from '../check';

const MODEL = { ref: 'foundationmodel:default/model', version: '1' };

const fixture = (name: string) =>
  new ResultFile(
    path.basename(name),
    fs.readFileSync(path.join(__dirname, name), 'utf8'),
  );

function read(...files: ResultFile[]) {
  const format = evaluationFormats.find(one => one.recognises(files));
  const problems = new Problems();
  const found = (format?.read(files, problems) ?? []).map(one =>
    checkEvaluation({ ...one, model: MODEL }),
  );
  return { format: format?.id, found, problems: problems.list() };
}

const RESULTS = 'lmEval/__fixtures__/results_2026-11-22T10-06-06.518767.json';
const samples = (task: string) =>
  fixture(
    `lmEval/__fixtures__/samples_${task}_2026-11-22T10-06-06.518767.jsonl`,
  );

describe('lm-evaluation-harness', () => {
  it('gives an evaluation for each task and group, with questions and answers', () => {
    const { format, found, problems } = read(
      fixture(RESULTS),
      ...['capitals', 'rivers', 'sums'].map(samples),
    );
    expect({ format, problems }).toEqual({ format: 'lm-eval', problems: [] });
    expect(found.map(({ benchmark }) => benchmark)).toEqual([
      'sums',
      'schoolbook',
    ]);
    const [sums, schoolbook] = found;
    expect(sums).toMatchObject({
      ...{ method: 'benchmark', data: { version: '3', name: 'json' } },
      settings: {
        ...{ fewShot: 0, limit: 10, chatTemplate: false },
        harness: 'lm-evaluation-harness',
      },
      source: { tool: 'lm-evaluation-harness 0.4.13' },
      evaluatedAt: '2026-11-22T10:06:06.383Z',
    });
    expect(sums.rows[0]).toEqual({
      ...{ key: 'sums/0', input: '2 + 2 =', expected: '4', output: 'lol' },
      scores: {
        'exact_match,strict-match': 0,
        'exact_match,flexible-extract': 0,
      },
    });
    expect(schoolbook.rows).toHaveLength(7);
    expect(schoolbook.rows[0]).toMatchObject({
      ...{ key: 'capitals/0', expected: 'Paris', output: 'Lyon' },
      scores: { acc: 0, acc_norm: 0 },
    });
    expect(schoolbook.scores).toContainEqual({
      ...{ metric: 'acc', value: 3 / 7, unit: 'fraction' },
      ...{ higherIsBetter: true, standardError: 0.2182178902359924 },
    });
    expect(
      schoolbook.scores.filter(({ slice }) => slice).map(one => one.slice),
    ).toEqual(['capitals', 'capitals', 'rivers', 'rivers']);
  });

  it('knows the same questions again, however they were put', () => {
    const digest = (change: (text: string) => string) => {
      const file = samples('capitals');
      const { found } = read(
        fixture(RESULTS),
        new ResultFile(file.name, change(file.text)),
        samples('rivers'),
      );
      return found[1].data.digest;
    };
    const asIs = digest(text => text);
    expect(digest(text => text.replaceAll('Question:', '<user>'))).toBe(asIs);
    expect(
      digest(text => text.replace('eed70c7b042612e3', '0000000000000000')),
    ).not.toBe(asIs);
  });

  it('leaves questions out that are not those of the results, and says so', () => {
    const lines = samples('capitals').text.trim().split('\n');
    const fewer = new ResultFile(
      samples('capitals').name,
      lines.slice(1).join('\n'),
    );
    const wrong = new ResultFile(
      samples('rivers').name,
      samples('rivers').text.replaceAll('"acc": 0.0', '"acc": 1.0'),
    );
    const other = new ResultFile(
      'samples_mmlu_2026-11-22T10-06-06.518767.jsonl',
      lines[0],
    );
    const { found, problems } = read(fixture(RESULTS), fewer, wrong, other);
    expect(found[1].rows).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'holds 3 questions, and the results are about 4: they are left out',
      expect.stringContaining('on average, as the results say'),
      'holds questions of mmlu, of which there are no results',
    ]);
  });

  it('names scores that are no numbers, and keeps the others', () => {
    const file = fixture(RESULTS);
    const { found, problems } = read(
      new ResultFile(
        file.name,
        file.text
          .replaceAll(
            '"exact_match,strict-match": 0.0',
            '"exact_match,strict-match": NaN',
          )
          .replace('"acc_norm,none": 0.5', '"acc_norm,none": Infinity')
          .replaceAll('0.28867513459481287', '"N/A"'),
      ),
    );
    expect(problems.map(({ field }) => field)).toEqual([
      'results.sums.exact_match,strict-match',
      'results.capitals.acc_norm,none',
    ]);
    expect(found[0].scores.map(({ metric }) => metric)).toEqual([
      'exact_match,flexible-extract',
    ]);
  });

  it('does not go round in groups that hold each other', () => {
    const file = fixture(RESULTS);
    const { found } = read(
      new ResultFile(
        file.name,
        file.text.replace(
          '"capitals",\n      "rivers"',
          '"capitals", "rivers", "schoolbook"',
        ),
      ),
    );
    expect(found).toHaveLength(2);
  });
});

describe('LightEval', () => {
  it('gives averages with their parts, and no mean of everything', () => {
    const { format, found, problems } = read(
      fixture('lightEval/__fixtures__/results_2025-06-20T12-29-03.203209.json'),
    );
    expect(format).toBe('lighteval');
    expect(problems).toEqual([
      expect.objectContaining({
        field: 'results.lighteval|wikitext|0.word_perplexity',
      }),
    ]);
    expect(found.map(({ benchmark }) => benchmark)).toEqual([
      ...['gsm8k', 'mmlu', 'wikitext'],
    ]);
    expect(found[0]).toMatchObject({
      data: { name: 'openai/gsm8k main', version: '0' },
      settings: {
        ...{ harness: 'lighteval', suite: 'lighteval', fewShot: 5, limit: 10 },
      },
      scores: [{ metric: 'extractive_match', value: 0.2, count: 10 }],
    });
    expect(found[1].scores.map(({ slice, value }) => [slice, value])).toEqual([
      [undefined, 0.3],
      ['anatomy', 0.4],
      ['astronomy', 0.2],
    ]);
    expect(found[2].scores).toEqual([
      { metric: 'bits_per_byte', value: 1.21, higherIsBetter: false },
    ]);
  });
});

describe('Hugging Face', () => {
  it('reads .eval_results, and names the entries that say nothing', () => {
    const { format, found, problems } = read(
      fixture('huggingFace/__fixtures__/hle.yaml'),
    );
    expect(format).toBe('hf-eval-results');
    expect(found).toMatchObject([
      {
        benchmark: 'hle',
        data: {
          name: 'cais/hle',
          version: '5503434ddd753f426f4b38109466949a1217c2bb',
        },
        settings: { notes: 'no-tools' },
        scores: [{ metric: 'score', value: 20.9 }],
        evaluatedAt: '2025-01-15T10:30:00.000Z',
        source: { uri: 'https://huggingface.co/datasets/cais/hle' },
      },
      { benchmark: 'gpqa-diamond', scores: [{ value: 0.412 }] },
    ]);
    expect(problems.map(({ field }) => field)).toEqual([
      '2.value',
      '3.dataset',
    ]);
  });

  it('reads the model-index of a model card', () => {
    const { format, found, problems } = read(
      fixture('huggingFace/__fixtures__/README.md'),
    );
    expect(format).toBe('model-index');
    expect(found).toMatchObject([
      {
        data: { name: 'ai2_arc ARC-Challenge test' },
        settings: { task: 'text-generation', fewShot: 25 },
        scores: [
          { metric: 'acc_norm (normalized accuracy)', higherIsBetter: true },
        ],
      },
      {
        scores: [{ metric: 'wer', value: 20, higherIsBetter: false }],
        source: {},
      },
    ]);
    expect(found[1].source).toEqual({});
    expect(problems.map(({ field }) => field)).toEqual([
      'model-index.0.results.1.metrics.1.value',
      'model-index.0.results.2.metrics.0.value',
      'model-index.0.results.2.metrics',
    ]);
  });

  it('refuses a card of several models', () => {
    const card = '---\nmodel-index: [{name: a}, {name: b}]\n---\n';
    expect(() => read(new ResultFile('README.md', card))).toThrow('is of 2');
  });
});

describe('MLflow', () => {
  it('reads a run and its table', () => {
    const { format, found, problems } = read(
      fixture('mlflow/__fixtures__/run.json'),
      fixture('mlflow/__fixtures__/eval_results_table.json'),
    );
    expect({ format, problems }).toEqual({ format: 'mlflow', problems: [] });
    expect(found).toMatchObject([
      {
        ...{ method: 'judge', evaluatedAt: '2026-11-22T10:13:31.821Z' },
        data: { name: 'support-questions', version: '4e18532e' },
        scores: [
          { metric: 'same_words/v1', value: 2 / 3 },
          { metric: 'exact_match/v1', value: 2 / 3, unit: 'fraction' },
        ],
        source: { uri: 'runs:/8675fc488d1f4c2eb6e485a780c65699' },
      },
    ]);
    expect(found[0].rows[1]).toEqual({
      ...{ key: '1', input: 'What is Backstage?', expected: 'A portal' },
      ...{ output: 'An engine', scores: { 'same_words/v1': 0 } },
      explanation: "'An engine' against 'A portal'",
    });
  });
});

it('takes nothing for a format that it is not', () => {
  const other = (name: string, text: string) =>
    read(new ResultFile(name, text));
  expect(other('a.json', '{"results": []}').format).toBeUndefined();
  expect(other('a.json', '[]').format).toBeUndefined();
  expect(other('a.txt', '').format).toBeUndefined();
  expect(other('a.yaml', 'a: 1').format).toBeUndefined();
});

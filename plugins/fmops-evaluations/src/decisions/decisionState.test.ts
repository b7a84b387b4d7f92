import type { DecisionMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { defaultMeasures, readDecision, writeDecision } from './decisionState';

const read = (query: string) => readDecision(new URLSearchParams(query));

it('survives the way through a link, beside what else stands there', () => {
  const weights = { quality: 2, cost: 3, speed: 0 };
  for (const measures of [undefined, [], ['mmlu|acc', 'a&b|x']]) {
    const params = writeDecision(new URLSearchParams('model=a'), {
      weights,
      measures,
    });
    expect(params.getAll('model')).toEqual(['a']);
    expect(read(params.toString())).toEqual(
      measures ? { weights, measures } : { weights },
    );
  }
});

it('leaves out what makes no sense', () => {
  expect(read('quality=-1&cost=99&speed=x')).toEqual(read(''));
});

it('starts with the first figure of each thing and criterion', () => {
  const measure = (key: string, criterion: DecisionMeasure['criterion']) =>
    ({ key, criterion } as DecisionMeasure);
  expect(
    defaultMeasures([
      measure('mmlu|acc', 'quality'),
      measure('mmlu|f1', 'quality'),
      measure('gsm8k|em', 'quality'),
      measure('load|ttft', 'speed'),
      measure('load|cost', 'cost'),
    ]),
  ).toEqual(['mmlu|acc', 'gsm8k|em', 'load|ttft', 'load|cost']);
});

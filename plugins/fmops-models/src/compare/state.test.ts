import { parseCompareState, serializeCompareState } from './state';

const parse = (query: string) => parseCompareState(new URLSearchParams(query));

it('survives the way through a link', () => {
  const state = {
    models: ['foundationmodel:default/a', 'foundationmodel:default/b'],
    weights: { quality: 3, cost: 5, speed: 0 },
    benchmarks: ['mmlu|accuracy|5|', 'gpqa|accuracy||thinking mode & more'],
    workload: { inputMTokens: 1.5, outputMTokens: 0 },
  };
  expect(parse(serializeCompareState(state).toString())).toEqual(state);
  const none = { ...state, benchmarks: [] };
  expect(parse(serializeCompareState(none).toString())).toEqual(none);
  const all = { ...state, benchmarks: undefined };
  expect(parse(serializeCompareState(all).toString())).toEqual(all);
});

it('leaves out what makes no sense', () => {
  expect(
    parse('model=component:default/a&quality=-1&cost=99&speed=x&in=NaN&out='),
  ).toEqual(parse(''));
});

it('compares five models at most', () => {
  const query = Array.from(
    { length: 9 },
    (_, index) => `model=foundationmodel:default/m${index}`,
  ).join('&');
  expect(parse(query).models).toHaveLength(5);
});

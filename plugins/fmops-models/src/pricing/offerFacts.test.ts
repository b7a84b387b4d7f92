import { english } from '@fmops/frontend-test-utils';
import { llama } from '../__testUtils__/models';
import { factsTranslationRef } from '../facts/messages';
import { pricingTranslationRef } from './messages';
import { offerFacts } from './offerFacts';

const t = english(pricingTranslationRef);
const tFacts = english(factsTranslationRef);

it('dates every price', () => {
  const { spec } = llama({
    pricing: {
      inputPerMTokens: 3,
      outputPerMTokens: 15,
      currency: 'USD',
      asOf: '2026-08-05',
    },
  });
  expect(offerFacts(t, tFacts, spec).slice(0, 2)).toEqual([
    {
      label: 'Input',
      value: '$3.00',
      note: 'per million tokens, as of 5 Aug 2026',
    },
    {
      label: 'Output',
      value: '$15.00',
      note: 'per million tokens, as of 5 Aug 2026',
    },
  ]);
});

it('leaves a missing price open, which is not free', () => {
  expect(offerFacts(t, tFacts, llama().spec)[0]).toEqual({
    label: 'List price',
    value: undefined,
  });
});

it('tells where a speed was measured', () => {
  const { spec } = llama({
    speed: [
      {
        metric: 'output tokens per second',
        value: 42,
        unit: 'tokens/s',
        basis: 'measured',
        on: 'g6e.xlarge',
        asOf: '2026-09-01',
      },
    ],
  });
  expect(offerFacts(t, tFacts, spec)[1]).toEqual({
    label: 'Output tokens per second',
    value: '42 tokens/s',
    note: 'measured, on g6e.xlarge, as of 1 Sep 2026',
  });
});

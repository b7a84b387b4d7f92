import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { architectureText } from './architectureText';

const t = english(factsTranslationRef);

it('tells layers, width and heads', () => {
  expect(
    architectureText(t, {
      type: 'decoder',
      layers: 32,
      hiddenSize: 4096,
      attentionHeads: 32,
      kvHeads: 8,
    }),
  ).toBe('Decoder, 32 layers, width 4,096, 32 heads, 8 for keys and values');
});

it('tells experts, and does not tell key heads where there are none', () => {
  expect(
    architectureText(t, {
      type: 'decoder-moe',
      layers: 61,
      attentionHeads: 128,
      kvHeads: 128,
      attention: 'mla',
      experts: 256,
      activeExperts: 8,
    }),
  ).toBe(
    'Decoder, mixture of experts, 256 experts, 8 active, 61 layers, 128 heads, latent attention',
  );
});

it('says nothing where nothing is published', () => {
  expect(architectureText(t, undefined)).toBeUndefined();
  expect(architectureText(t, {})).toBeUndefined();
});

import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { rowsText, sizeBasisText, sizeText, tokensText } from './datasetWords';

const t = english(factsTranslationRef);

it('tells rows, tokens and size', () => {
  expect(rowsText({ rows: 15011 })).toBe('15,011');
  expect(tokensText({ tokens: 15e12 })).toBe('15 T');
  expect(sizeText({ sizeBytes: 13085339 })).toBe('13.1 MB');
});

it('tells what was measured', () => {
  expect(sizeBasisText(t, { sizeBytes: 1, sizeBasis: 'compressed' })).toBe(
    'files as stored',
  );
});

it('says nothing of what is not published', () => {
  expect(rowsText({})).toBeUndefined();
  expect(tokensText({})).toBeUndefined();
  expect(sizeText({})).toBeUndefined();
  expect(sizeBasisText(t, { sizeBasis: 'file' })).toBeUndefined();
});

import {
  findInstance,
  fitsOn,
  modelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { llama } from '../__testUtils__/models';
import {
  deviceText,
  formatHeadroom,
  shortText,
  tightText,
} from './instanceWords';
import { memoryTranslationRef } from './messages';

const t = english(memoryTranslationRef);

const fit = (type: string, contextTokens: number) =>
  fitsOn(modelShape(llama().spec)!, findInstance(type)!, { contextTokens })!;

it('names devices, and how many of them are used', () => {
  expect(deviceText(t, fit('g6e.xlarge', 8192))).toBe('1 × L40S');
  expect(deviceText(t, fit('g6.12xlarge', 8192))).toMatch(/^[12] of 4 × L4$/);
});

it('never promises memory that is not there', () => {
  expect(formatHeadroom(20.99)).toBe('20 GiB');
  expect(formatHeadroom(0.99)).toBe('0.9 GiB');
});

it('tells what is missing on the nearest instance', () => {
  expect(shortText(t, fit('g6.xlarge', 131072))).toBe(
    'Nearest that is too small: g6.xlarge (1 × L4) lacks 15 GiB.',
  );
  expect(shortText(t, undefined)).toBeUndefined();
});

it('tells what is tight, and what it costs', () => {
  expect(tightText(t, [fit('g6.xlarge', 8192)])).toBe(
    'Tight: g6.xlarge (1 × L4) for $0.80 an hour leaves 0.7 GiB.',
  );
  expect(tightText(t, [])).toBeUndefined();
});

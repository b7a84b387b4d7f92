import { english } from '@fmops/frontend-test-utils';
import { mediaTypeOf, modelNameFor, nameObjection } from './dataFile';
import { fineTuningTranslationRef } from './messages';

const t = english(fineTuningTranslationRef);

describe('a file with rows', () => {
  it.each([
    ['chats.jsonl', 'application/jsonl'],
    ['CHATS.CSV', 'text/csv'],
    ['chats.xlsx', undefined],
    ['chats', undefined],
  ])('%s is sent as %s', (name, type) => {
    expect(mediaTypeOf({ name })).toBe(type);
  });

  it.each([
    ['Support chats (2026).jsonl', 'support-chats-2026'],
    ['2026 Grüße.csv', 'gr-e'],
    [`${'long '.repeat(20)}.csv`, 'long-long-long-long-long-long-long'],
    ['数据.csv', ''],
  ])('%s gives the model the name %s', (file, name) => {
    expect(modelNameFor({ name: file })).toBe(name);
  });

  it('has no objection to a name that it gives', () => {
    const name = modelNameFor({ name: '7 Long -- names -- of files-.csv' });
    expect(nameObjection(t, name)).toBeUndefined();
  });

  it.each(['', 'A', '-a', 'a-', 'a b', 'a'.repeat(36)])(
    'objects to the name "%s"',
    name => expect(nameObjection(t, name)).toMatch(/^Use /),
  );
});

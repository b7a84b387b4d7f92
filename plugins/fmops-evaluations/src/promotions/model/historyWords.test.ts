import { english } from '@fmops/frontend-test-utils';
import { historyWords } from './historyWords';
import { modelPromotionsTranslationRef } from './messages';

const t = english(modelPromotionsTranslationRef);

const entry = {
  ...{ kind: 'promotion' as const, version: '2', stage: 'prod' },
  ...{ event: 'checked', state: 'awaiting-approval' },
};

it.each([
  [entry, 'Gates passed: 2 to prod'],
  [{ ...entry, state: 'blocked' }, 'Gates not passed: 2 to prod'],
  [{ ...entry, event: 'action-started' }, 'Begun: 2 to prod'],
  [
    { ...entry, event: 'done', kind: 'rollback' as const },
    'Done: back to 2 in prod',
  ],
  // Of a later version of the backend.
  [{ ...entry, event: 'weighed' }, 'weighed: 2 to prod'],
])('%#: an entry of the history in words', (payload, words) => {
  expect(historyWords(t, payload)).toBe(words);
});

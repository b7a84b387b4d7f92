import { english } from '@fmops/frontend-test-utils';
import { describePosition, describeQueue } from './describeQueue';
import { runsTranslationRef } from './messages';

const t = english(runsTranslationRef);

describe('describePosition', () => {
  it.each([
    [
      { position: 1, pending: 1, clusterQueue: 'research' },
      '1st of 1 in research',
    ],
    [{ position: 2, pending: 4, clusterQueue: 'q' }, '2nd of 4 in q'],
    [{ position: 3, pending: 12 }, '3rd of 12'],
    [{ position: 11, pending: 12 }, '11th of 12'],
    [{ position: 1_022, clusterQueue: 'q' }, '1,022nd in q'],
    [{ localQueue: 'gpu' }, undefined],
    [undefined, undefined],
  ])('%j is told as %s', (queue, told) => {
    expect(describePosition(t, { queue })).toBe(told);
  });
});

describe('describeQueue', () => {
  it('names the queue that people know, and the place where it is told', () => {
    const queue = { localQueue: 'gpu', clusterQueue: 'research' };
    expect(describeQueue(t, { queue })).toBe('gpu');
    expect(describeQueue(t, { queue: { ...queue, position: 3 } })).toBe(
      'gpu, 3rd in research',
    );
    expect(describeQueue(t, {})).toBe('');
  });
});

import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { statesTranslationRef } from './messages';
import { reasonSentence } from './reason';

const t = english(statesTranslationRef);

const cases: [string, Partial<Workload>, string | undefined][] = [
  [
    'puts words for people before those of the controller',
    {
      state: 'Failed',
      reason: 'DeadlineExceeded',
      message: 'Pod a was killed.',
    },
    'It took longer than its deadline. Pod a was killed.',
  ],
  [
    'explains a known reason',
    { state: 'Failed', reason: 'DeadlineExceeded' },
    'It took longer than its deadline.',
  ],
  [
    'takes the nearest cause of a combined reason',
    { state: 'Failed', reason: 'BackoffLimitExceeded/OOMKilled' },
    'It ran out of memory: a container used more than it may. Ask for more memory, or an instance that has more.',
  ],
  [
    'makes words of an unknown reason',
    { state: 'Failed', reason: 'NodeGroupVanished' },
    'Node group vanished.',
  ],
  [
    'is not fooled by names of object properties',
    { state: 'Failed', reason: 'constructor' },
    'constructor.',
  ],
  [
    'says what the queue waits for',
    {
      state: 'Queued',
      message: '4 more needed in flavor spot',
      queue: { pendingReason: 'WaitingForQuota' },
    },
    'Its queue has too little quota free. 4 more needed in flavor spot',
  ],
  [
    'falls back to the meaning of the state',
    { state: 'Queued' },
    'It waits until the cluster admits it.',
  ],
  [
    'says nothing about a run that succeeded',
    { state: 'Succeeded', reason: 'Done', message: 'jobset completed' },
    undefined,
  ],
  [
    'says nothing about a run that simply runs',
    { state: 'Running' },
    undefined,
  ],
  [
    'says first that it is being deleted',
    { state: 'Running', message: 'fine', deleting: true },
    'It is being deleted.',
  ],
];

describe('reasonSentence', () => {
  it.each(cases)('%s', (_name, workload, expected) => {
    expect(
      reasonSentence(t, aWorkload({ reason: undefined, ...workload })),
    ).toBe(expected);
  });
});

import * as fc from 'fast-check';
import { conditionDetails } from './conditionDetails';

it('takes what conditions say, as plain text', () => {
  expect(
    conditionDetails({
      status: {
        conditions: [
          {
            type: 'PredictorReady',
            status: 'False',
            reason: 'Unschedulable',
            message: '\u001b[31mno\u202e node',
            lastTransitionTime: '2026-11-21T12:00:00Z',
          },
          { type: 'Ready' },
          { status: 'True' },
          null,
          'Ready',
        ],
      },
    }),
  ).toEqual([
    {
      type: 'PredictorReady',
      status: 'False',
      reason: 'Unschedulable',
      message: 'no  node',
      since: '2026-11-21T12:00:00Z',
    },
  ]);
});

it('never throws, whatever an object says', () => {
  fc.assert(
    fc.property(fc.anything(), conditions => {
      expect(
        conditionDetails({ status: { conditions } }).every(
          ({ type, status }) => type && status,
        ),
      ).toBe(true);
    }),
  );
});

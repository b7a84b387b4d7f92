import { isWell, verdictOf } from './verdict';

describe('verdictOf', () => {
  it.each([
    ['PredictorReady', 'True', 'good'],
    ['PredictorReady', 'False', 'bad'],
    ['Progressing', 'False', 'bad'],
    ['ReplicaFailure', 'True', 'bad'],
    ['ReplicaFailure', 'False', 'neutral'],
    ['Stopped', 'False', 'neutral'],
    ['Suspended', 'True', 'bad'],
    ['Succeeded', 'False', 'neutral'],
    ['Running', 'False', 'neutral'],
    ['Ready', 'Unknown', 'undecided'],
    ['Ready', 'Maybe', 'undecided'],
  ])('%s %s is %s', (type, status, verdict) => {
    expect(verdictOf({ type, status })).toBe(verdict);
  });
});

describe('isWell', () => {
  const ready = { type: 'Ready', status: 'True' };
  const part = (status: string) => ({
    ...{ kind: 'Deployment', name: 'a' },
    conditions: [{ type: 'Available', status }],
  });

  it('holds where all holds', () => {
    expect(isWell({ conditions: [ready], parts: [part('True')] })).toBe(true);
  });

  it('does not where something below does not hold', () => {
    const parts = [{ ...part('True'), parts: [part('False')] }];
    expect(isWell({ conditions: [ready], parts })).toBe(false);
  });
});

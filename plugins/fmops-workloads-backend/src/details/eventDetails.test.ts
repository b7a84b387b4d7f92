import { eventDetails, isAbout } from './eventDetails';

describe('eventDetails', () => {
  it('reads events in their old and their new form', () => {
    const involvedObject = { kind: 'Pod', name: 'tune-abcde' };
    expect(
      eventDetails({
        ...{ involvedObject, type: 'Warning', reason: 'BackOff' },
        ...{
          message: 'again',
          count: 3,
          lastTimestamp: '2026-08-20T10:00:00Z',
        },
      }),
    ).toEqual({
      ...{ type: 'Warning', reason: 'BackOff', message: 'again', count: 3 },
      ...{ object: 'Pod/tune-abcde', lastSeen: '2026-08-20T10:00:00Z' },
    });
    expect(
      eventDetails({
        ...{ involvedObject, eventTime: '2026-08-20T09:00:00Z' },
        series: { count: 9, lastObservedTime: '2026-08-20T10:00:00Z' },
      }),
    ).toMatchObject({ count: 9, lastSeen: '2026-08-20T10:00:00Z' });
  });

  it('cuts messages that nobody would read', () => {
    const { message } = eventDetails({ message: 'x'.repeat(1_000_000) });
    expect(message).toHaveLength(1_000);
  });
});

it.each([
  ['tune', true],
  ['tune-node-0', true],
  ['tune-abcde', true],
  ['tuner', false],
  [undefined, false],
])('an event about %s is about tune: %s', (name, about) => {
  expect(isAbout({ involvedObject: { name } }, 'tune')).toBe(about);
});

it.each([
  ['tune-2', false],
  ['tune-2-abcde', false],
  ['tune-20-abcde', true],
  ['tune-node-0', true],
])('an event about %s is about tune beside tune-2: %s', (name, about) => {
  expect(
    isAbout({ involvedObject: { name } }, 'tune', () => ['tune-2', 'other']),
  ).toBe(about);
});

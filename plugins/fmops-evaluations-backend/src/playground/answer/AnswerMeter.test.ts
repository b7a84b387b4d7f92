import { AnswerMeter } from './AnswerMeter';

/** Times of an answer of which 11 tokens take so long after the first one. */
function timesOf(ms: number) {
  let now = 0;
  const meter = new AnswerMeter(() => now);
  now += 200;
  meter.received({ text: 'a' });
  for (let i = 0; i < 10; i++) {
    now += ms / 10;
    meter.received({ text: 'a' });
  }
  return meter.times;
}

it('tells the speed of the tokens after the first one', () => {
  expect(timesOf(500)).toEqual({
    ...{ firstTokenMs: 200, totalMs: 700, tokensPerSecond: 20 },
  });
});

it('tells no speed of a burst: a proxy has held the answer back', () => {
  expect(timesOf(40)).toEqual({ firstTokenMs: 200, totalMs: 240 });
});

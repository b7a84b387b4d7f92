import { ResponseError } from '@backstage/errors';
import type { PlaygroundEvent } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { LiveAnswer } from './LiveAnswer';

const frame = () => new Promise(drawn => requestAnimationFrame(drawn));

/** An answer whose events the test gives. */
function open() {
  const live = new LiveAnswer();
  const told = jest.fn();
  live.subscribe(told);
  let onEvent: (event: PlaygroundEvent) => void = () => {};
  let settle = { end: () => {}, fail: (_: Error) => {} };
  let signal: AbortSignal | undefined;
  const done = live.run((emit, aborted) => {
    onEvent = emit;
    signal = aborted;
    return new Promise((end, fail) => {
      settle = { end, fail };
    });
  });
  told.mockClear();
  return { live, told, done, send: onEvent, ...settle, signal: signal! };
}

const delta = (text: string): PlaygroundEvent => ({ type: 'delta', text });

it('tells of many pieces once per frame', async () => {
  const { live, told, send } = open();
  for (let piece = 0; piece < 10_000; piece += 1) send(delta('ab'));
  expect(told).not.toHaveBeenCalled();
  expect(live.shown().text).toBe('');
  await frame();
  expect(told).toHaveBeenCalledTimes(1);
  expect(live.shown().text).toHaveLength(20_000);
  live.stop();
});

it('has what came before it was stopped, and nothing of what comes after', async () => {
  const { live, done, send, end, signal } = open();
  send(delta('half'));
  live.stop();
  expect(signal.aborted).toBe(true);
  send(delta('more'));
  end();
  await done;
  expect(live.shown()).toMatchObject({ status: 'stopped', text: 'half' });
});

it('fails where the stream ends before the answer does', async () => {
  const { live, done, send, end } = open();
  send(delta('half'));
  end();
  await done;
  expect(live.now).toMatchObject({
    status: 'failed',
    text: 'half',
    problem: { failure: 'lost' },
  });
});

it('says what the backend says, and when to try again', async () => {
  const { live, done, fail } = open();
  const body = {
    error: { name: 'Error', message: 'Not so fast' },
    response: { statusCode: 429 },
  };
  fail(
    await ResponseError.fromResponse(
      new Response(JSON.stringify(body), {
        status: 429,
        headers: { 'content-type': 'application/json', 'retry-after': '20' },
      }),
    ),
  );
  await done;
  const { problem } = live.now;
  expect(problem).toMatchObject({ failure: 'request', message: 'Not so fast' });
  expect(problem!.retryAt! - Date.now()).toBeGreaterThan(18_000);
});

it('begins anew when it is asked again', async () => {
  const { live, send } = open();
  send(delta('old'));
  live.run(async onEvent => {
    onEvent(delta('new'));
    onEvent({
      type: 'error',
      failure: 'cut',
      message: 'Cut',
      times: { totalMs: 5 },
    });
  });
  send(delta('late'));
  await frame();
  expect(live.shown()).toMatchObject({ status: 'failed', text: 'new' });
});

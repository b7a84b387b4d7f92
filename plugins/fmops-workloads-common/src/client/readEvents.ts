import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** How a stream ended: cut off, for new credentials, or for good. */
export type StreamOutcome = 'lost' | 'reauth' | 'ended';

/**
 * Reads the events of an open stream until it ends.
 *
 * @param options - `onEvent` returns true at the event with which the stream
 *   ends for good; `onSilent` is called when nothing came for `silence` ms
 */
export async function readEvents(
  response: Response,
  options: {
    signal: AbortSignal;
    silence: number;
    onSilent(): void;
    onEvent(event: EventSourceMessage): boolean | void;
  },
): Promise<StreamOutcome> {
  const { signal, silence, onSilent, onEvent } = options;
  let outcome: StreamOutcome = 'lost';
  const parser = createParser({
    onEvent: event => {
      if (event.event === 'reauth') {
        outcome = 'reauth';
      } else if (outcome === 'lost' && onEvent(event) === true) {
        outcome = 'ended';
      }
    },
  });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  const cancel = () => {
    reader.cancel().catch(() => {});
  };
  signal.addEventListener('abort', cancel);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    while (outcome === 'lost' && !signal.aborted) {
      clearTimeout(timer);
      timer = setTimeout(onSilent, silence);
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    cancel();
  }
  return outcome;
}

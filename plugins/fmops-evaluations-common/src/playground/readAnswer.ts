import { createParser } from 'eventsource-parser';
import type { PlaygroundEvent } from './PlaygroundEvent';

/** Events of newer backends are left out. */
const TYPES: ReadonlySet<string> = new Set<PlaygroundEvent['type']>([
  ...(['start', 'delta', 'filtered', 'end', 'error'] as const),
]);

/**
 * Reads the events of an answer until its end.
 *
 * @throws Error where the stream ends before the answer does
 *
 * @public
 */
export async function readAnswer(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: PlaygroundEvent) => void,
): Promise<void> {
  let ended = false;
  const parser = createParser({
    onEvent: ({ event: type = '', data }) => {
      if (!ended && TYPES.has(type)) {
        ended = type === 'end' || type === 'error';
        onEvent({ type, ...JSON.parse(data) } as PlaygroundEvent);
      }
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    while (!ended) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  if (!ended) {
    throw new Error('The connection to the portal was cut off. Ask again.');
  }
}

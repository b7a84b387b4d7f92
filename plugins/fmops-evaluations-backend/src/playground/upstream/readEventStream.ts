import { createParser } from 'eventsource-parser';
import { AnswerError } from '../AnswerError';
import { readChunk } from './readChunk';
import type { UpstreamEvent } from './UpstreamEvent';

/** Longest event of a stream, in characters: a piece of an answer has some, a log of tokens thousands. */
const LONGEST_EVENT = 1024 * 1024;
const DONE = '[DONE]';

/**
 * Reads a stream of the OpenAI API as it comes; the next bytes are only asked
 * for when what came before was taken.
 *
 * @throws AnswerError where it is something else, or ends before the answer does
 */
export async function* readEventStream(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<UpstreamEvent> {
  const waiting: string[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      waiting.push(data);
    },
    maxBufferSize: LONGEST_EVENT,
    onError: ({ type }) => {
      // What else is odd in a stream is passed over, as browsers do.
      if (type === 'max-buffer-size-exceeded') {
        throw new AnswerError(
          'protocol',
          'The endpoint sent a piece of more than 1 MB, which is no token of a model',
        );
      }
    },
  });
  const decoder = new TextDecoder();
  let finished = false;
  for await (const part of bytes) {
    parser.feed(decoder.decode(part, { stream: true }));
    for (const data of waiting.splice(0)) {
      if (data === DONE) return;
      const event = readChunk(data);
      finished ||= event.finishReason !== undefined;
      yield event;
    }
  }
  if (!finished) {
    throw new AnswerError(
      'cut',
      'The endpoint ended the answer in the middle, without saying why',
    );
  }
}

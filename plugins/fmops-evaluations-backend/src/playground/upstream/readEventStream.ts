import { createParser } from 'eventsource-parser';
import { AnswerError } from '../AnswerError';
import { readChunk } from './readChunk';
import type { UpstreamEvent } from './UpstreamEvent';

/** Longest line of a stream: a piece of an answer is some bytes, a log of tokens some kB. */
const LONGEST_LINE = 1024 * 1024;
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
  });
  const decoder = new TextDecoder();
  let finished = false;
  let lineLength = 0;
  for await (const part of bytes) {
    const text = decoder.decode(part, { stream: true });
    const lineStart = text.lastIndexOf('\n') + 1;
    const longest = Math.max(
      lineLength + (lineStart ? text.indexOf('\n') : text.length),
      lineStart ? text.length - lineStart : 0,
    );
    if (longest > LONGEST_LINE) {
      throw new AnswerError(
        'protocol',
        'The endpoint sent a piece of more than 1 MB, which is no token of a model',
      );
    }
    lineLength = lineStart ? text.length - lineStart : lineLength + text.length;
    parser.feed(text);
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

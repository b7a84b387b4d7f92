import { AnswerError } from '../AnswerError';
import { excerptOf, readChunk } from './readChunk';
import { readEventStream } from './readEventStream';
import type { UpstreamEvent } from './UpstreamEvent';

/** Bytes of an answer that comes as a whole. */
const MOST_BYTES = 4 * 1024 * 1024;

/** An endpoint's answer, whose status was good. */
export interface UpstreamAnswer {
  contentType: string;
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Reads an answer in pieces; one of an endpoint that does not stream is one piece.
 *
 * @throws AnswerError where it is something else than an answer of the OpenAI API
 */
export async function* readAnswer({
  contentType,
  bytes,
}: UpstreamAnswer): AsyncGenerator<UpstreamEvent> {
  const [type] = contentType.split(';', 1);
  switch (type.trim().toLocaleLowerCase('en-US')) {
    case 'text/event-stream':
      yield* readEventStream(bytes);
      break;
    case 'application/json':
      yield readChunk(await readWhole(bytes));
      break;
    case 'text/html':
      throw new AnswerError(
        'protocol',
        `The endpoint answered with a web page instead of the OpenAI API: “${pageText(
          await readWhole(bytes),
        )}”. Its address may lead to a sign-in page or a proxy.`,
      );
    default:
      throw new AnswerError(
        'protocol',
        `The endpoint answered with ${
          contentType ? `the type ${excerptOf(contentType)}` : 'no type'
        } instead of the OpenAI API`,
      );
  }
}

/** What a reader would see of the beginning of a page. */
export function pageText(html: string): string {
  const title = /<title[^>]{0,100}>([^<]{1,200})/i.exec(html)?.[1];
  return excerptOf(title ?? html.slice(0, 2_000).replace(/<[^>]*>?/g, ' '));
}

async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > MOST_BYTES) {
      throw new AnswerError(
        'limit',
        'The endpoint sent more than 4 MB at once; ask for fewer tokens',
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { Dispatcher } from 'undici';
import { clusterText } from '../text/clusterText';
import type { EndpointAddress } from './EndpointAddress';

const MOST_BYTES = 8 * 1024;
const MESSAGE_LENGTH = 500;

/**
 * The beginning of a refusal. One of the API server itself, which stands
 * between, is told as what it is.
 *
 * @throws NotAllowedError, NotFoundError or ServiceUnavailableError of the API server
 */
export async function readRefusal(
  { body, statusCode }: Dispatcher.ResponseData,
  address: EndpointAddress,
  endpoint: string,
): Promise<string> {
  const text = await readBeginning(body);
  const message = address.via === 'cluster' && statusMessage(text);
  if (message === false) return text;
  const said = clusterText(message, MESSAGE_LENGTH) ?? `status ${statusCode}`;
  if (statusCode === 403) {
    throw new NotAllowedError(
      `The portal's account in the cluster may not reach Services (${said}). A platform engineer can grant get and create on services/proxy, see infra/kubernetes/access.`,
    );
  }
  if (statusCode === 404) {
    throw new NotFoundError(
      `The Service of ${endpoint} is not there: ${said}. Look at the endpoint's page, or apply its Service again.`,
    );
  }
  throw new ServiceUnavailableError(
    `No server of ${endpoint} can be reached: ${said}. Try again in a minute; if it stays like this, look at the endpoint's page.`,
  );
}

async function readBeginning(
  body: Dispatcher.ResponseData['body'],
): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // What came until it was cut off says enough.
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}

/** What a `Status` object of Kubernetes says; false for anything else. */
function statusMessage(text: string): string | false {
  try {
    const { kind, apiVersion, message } = JSON.parse(text);
    return kind === 'Status' && apiVersion === 'v1' && String(message ?? '');
  } catch {
    return false;
  }
}

import { AnswerError } from '../AnswerError';
import { pageText } from './readAnswer';
import { excerptOf } from './readChunk';

const ADVICE: Record<number, string> = {
  401: 'It wants a key: a platform engineer can add one to fmops.workloads.endpoints.hosts.',
  403: 'It does not let the portal in.',
  404: 'It knows neither this model nor this way of asking: choose another model name, or the other mode.',
  413: 'The question is too long for it.',
  429: 'It has too much to do: try again in a minute.',
};

/** The error of an endpoint that refused, with its own words. */
export function refusal(
  status: number,
  contentType: string,
  body: string,
): AnswerError {
  if (status >= 300 && status < 400) {
    return new AnswerError(
      'protocol',
      `The endpoint redirects elsewhere (status ${status}), and redirects are not followed`,
    );
  }
  const said = contentType.includes('html') ? pageText(body) : wordsOf(body);
  const advice = ADVICE[status] ?? '';
  return new AnswerError(
    status >= 500 ? 'unavailable' : 'refused',
    `The endpoint refused with status ${status}${
      said ? `: “${said}”` : ''
    }. ${advice}`.trim(),
  );
}

/** vLLM, TGI, llama.cpp and FastAPI each put their words elsewhere. */
function wordsOf(body: string): string {
  try {
    const { error, message, detail } = JSON.parse(body);
    const found = error?.message ?? message ?? error ?? detail ?? body;
    return excerptOf(typeof found === 'string' ? found : JSON.stringify(found));
  } catch {
    return excerptOf(body);
  }
}

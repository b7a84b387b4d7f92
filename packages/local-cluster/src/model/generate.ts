import { valueFor } from './jsonAnswer';
import { ModelRequest } from './readRequest';
import { answerWords, wordsOf } from './words';

/** What a request makes: its pieces, and why it ended. */
export interface Generated {
  pieces: string[];
  finishReason: 'stop' | 'length';
}

/** The answer of the demonstration model. */
export function generate(request: ModelRequest): Generated {
  const { json, question, maxTokens, stop } = request;
  const words = json
    ? wordsOf(
        JSON.stringify(
          json.schema
            ? valueFor(json.schema)
            : { demonstration: true, question: question.last.slice(0, 160) },
          undefined,
          1,
        ),
      )
    : [...answerWords(question)];
  const pieces = words.slice(0, maxTokens);
  const text = pieces.join('');
  const ends = stop.map(end => text.indexOf(end)).filter(at => at >= 0);
  if (ends.length > 0) {
    return {
      pieces: wordsOf(text.slice(0, Math.min(...ends))),
      finishReason: 'stop',
    };
  }
  return {
    pieces,
    finishReason: pieces.length < words.length ? 'length' : 'stop',
  };
}

import { literal, quoted, type Dialect } from './literal';
import { streamedBody, urlOf, type ApiCall } from './ApiCall';

const JSON_DIALECT: Dialect = {
  true: 'true',
  false: 'false',
  null: 'null',
  key: name => `${quoted(name)}:`,
};

/** A text as one word of a POSIX shell, in which nothing is replaced. */
export function shellWord(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}

/** The call as a command of a shell, with the token in a variable. */
export function curlCode(call: ApiCall): string {
  const body = literal(streamedBody(call), JSON_DIALECT);
  return [
    `curl --no-buffer ${shellWord(urlOf(call))}`,
    `--header 'Content-Type: application/json'`,
    `--header "Authorization: Bearer $OPENAI_API_KEY"`,
    `--data-raw ${shellWord(body)}`,
  ].join(' \\\n  ');
}

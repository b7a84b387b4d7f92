import { SOURCE_FLAGS } from '../../kinds/reading';
import type { ModelServer } from './ServedPod';

/** A word of a command line, or the part of it after `--option=` or `name=`. */
export interface Word {
  field: 'command' | 'args';
  index: number;
  /** What stands before the value in the same word. */
  before: string;
  value: string;
}

const ADAPTERS = '--lora-modules';
const REVISION = '--revision';

/**
 * Where a command line says which model is served: the only adapter of
 * `--lora-modules`, else `--model` and the like, else the word after `serve`.
 * Undefined where it stands in no word of its own, as in a shell's script.
 */
export function modelWord(server: ModelServer): Word | undefined {
  const words = wordsOf(server);
  const adapters = words.findIndex(({ value }) => value === ADAPTERS);
  if (adapters >= 0) {
    const [adapter, next] = words.slice(adapters + 1);
    const [name, path] = adapter?.value.split('=') ?? [];
    const isOnly = !next || next.value.startsWith('-');
    return path && isOnly ? after(adapter, `${name}=`) : undefined;
  }
  const serve = words.findIndex(({ value }) => value === 'serve');
  return (
    optionIn(words, SOURCE_FLAGS) ??
    plain(serve >= 0 ? words[serve + 1] : undefined)
  );
}

/** Where a command line says which revision of the Hub is served. */
export function revisionWord(server: ModelServer): Word | undefined {
  return optionIn(wordsOf(server), [REVISION]);
}

/** A server with another word; the arguments grow where there is none yet. */
export function withRevision(
  server: ModelServer,
  revision: string,
): ModelServer {
  const word = revisionWord(server);
  return word
    ? withWord(server, word, revision)
    : { ...server, args: [...(server.args ?? []), REVISION, revision] };
}

/** A server with another value in a word. */
export function withWord(
  server: ModelServer,
  { field, index, before }: Word,
  value: string,
): ModelServer {
  const words = [...(server[field] ?? [])];
  words[index] = `${before}${value}`;
  return { ...server, [field]: words };
}

function optionIn(words: Word[], options: string[]): Word | undefined {
  for (const [index, word] of words.entries()) {
    const option = options.find(
      name => word.value === name || word.value.startsWith(`${name}=`),
    );
    if (option) {
      return word.value === option
        ? plain(words[index + 1])
        : after(word, `${option}=`);
    }
  }
  return undefined;
}

function wordsOf(server: ModelServer): Word[] {
  return (['command', 'args'] as const).flatMap(field =>
    (server[field] ?? []).map((value, index) => ({
      ...{ field, index, value, before: '' },
    })),
  );
}

function after(word: Word, before: string): Word | undefined {
  return plain({ ...word, before, value: word.value.slice(before.length) });
}

/** Options, variables and scripts are no names of models. */
function plain(word: Word | undefined): Word | undefined {
  return word?.value && !/^-|[$\s]/.test(word.value) ? word : undefined;
}

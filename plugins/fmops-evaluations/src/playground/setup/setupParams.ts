import {
  MAX_TARGETS,
  readTarget,
  targetKey,
  type Target,
} from '../session/Target';

/** What stands in the address: no texts of people. */
export interface SetupParams {
  targets: Target[];
  mode: 'chat' | 'completion';
  /** PromptTemplate, as an entity reference. */
  prompt?: string;
  /** Default: the newest. */
  promptVersion?: string;
}

/** Reads the query of an address, which anybody may have written. */
export function readSetup(query: URLSearchParams): SetupParams {
  const keys = query.getAll('endpoint').filter(Boolean);
  const prompt = query.get('prompt') || undefined;
  return {
    targets: keys.slice(0, MAX_TARGETS).map(readTarget),
    mode: query.get('mode') === 'completion' ? 'completion' : 'chat',
    prompt,
    promptVersion: (prompt && query.get('version')) || undefined,
  };
}

/** A query with a setup in it, and all else as it is. */
export function writeSetup(
  query: URLSearchParams,
  setup: SetupParams,
): URLSearchParams {
  const next = new URLSearchParams(query);
  ['endpoint', 'mode', 'prompt', 'version'].forEach(name => next.delete(name));
  setup.targets.forEach(target => next.append('endpoint', targetKey(target)));
  if (setup.mode === 'completion') next.set('mode', setup.mode);
  if (setup.prompt) next.set('prompt', setup.prompt);
  if (setup.prompt && setup.promptVersion) {
    next.set('version', setup.promptVersion);
  }
  return next;
}

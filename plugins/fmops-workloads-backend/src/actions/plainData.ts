import { redactSecrets } from '../diagnosis/redactSecrets';

/** Longest text that an answer carries, in characters. */
const LONGEST = 1_000;

// Invisible to people and read by assistants: controls, bidirectional marks and
// the tag characters. Joiners stay, scripts need them.
const INVISIBLE = /[^\P{C}\n\t\u200C\u200D]/gu;

function plainText(text: string): string {
  const visible = redactSecrets(text.replace(INVISIBLE, ''));
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible;
}

/**
 * The same data with plain texts of bounded length, secrets taken out. Texts of
 * a cluster end up in the context of an assistant.
 */
export function plainData<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'string' ? plainText(value) : value,
  );
}

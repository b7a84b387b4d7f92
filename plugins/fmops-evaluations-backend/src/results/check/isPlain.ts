/** Line breaks and the like, NUL, and halves of characters (lone surrogates). */
const NOT_PLAIN = /[\p{Cc}\p{Cs}]/u;

/** Whether a text can be a name: PostgreSQL keeps no NUL, and nobody sees the others. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

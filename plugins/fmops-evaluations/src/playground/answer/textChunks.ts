const CHUNK = 8_192;
/** How far beyond that a line end is looked for. */
const LINE = 2_048;

/**
 * Parts of a growing text, cut after line ends where there are any: all but the
 * last stay the same as it grows.
 */
export function textChunks(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (text.length - start > CHUNK + LINE) {
    const at = text.indexOf('\n', start + CHUNK);
    const end = at < 0 || at > start + CHUNK + LINE ? start + CHUNK : at;
    // The line end itself is made by the next part, which is a block
    chunks.push(text.slice(start, end));
    start = text[end] === '\n' ? end + 1 : end;
  }
  chunks.push(text.slice(start));
  return chunks;
}

/** Objects that are looked for in a text, at most. */
const MOST_OBJECTS = 500;

/** JSON objects in a text, such as one in a code fence; none within another. */
export function jsonObjects(text: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let start = text.indexOf('{');
  for (let tries = 0; start >= 0 && tries < MOST_OBJECTS; tries++) {
    const end = endOf(text, start);
    const object = end > 0 ? parse(text.slice(start, end)) : undefined;
    if (object) found.push(object);
    start = text.indexOf('{', object ? end : start + 1);
  }
  return found;
}

/** Place after the bracket that closes the one at `start`; 0 where none does. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '\\') {
      index += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && character === '{') {
      depth += 1;
    } else if (!quoted && character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return 0;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

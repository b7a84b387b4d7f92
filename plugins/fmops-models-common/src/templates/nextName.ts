/** Longest name of a project. */
const LONGEST = 40;

/**
 * A name for the next of its kind: `assistant` becomes `assistant-2`, `assistant-v1` becomes `assistant-v2`.
 *
 * @public
 */
export function nextName(name: string): string {
  const [, stem, mark = '-', count] =
    /^(.*?)(?:(-v?)(\d{1,4}))?$/.exec(name) ?? [];
  const end = `${mark}${count === undefined ? 2 : Number(count) + 1}`;
  return `${(stem ?? name).slice(0, LONGEST - end.length)}${end}`;
}

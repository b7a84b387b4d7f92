// Of bounded length: a line may be one endless number.
const NUMBER =
  /[-+]?(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,24}|(?=\.\d))(?:\.\d{0,32})?(?:e[-+]?\d{1,4})?/iy;
const NOT_FINITE = /([-+]?)(?:nan|inf(?:inity)?)(?![\w.])/iy;
// 12:30 and 2026-01 are no numbers, nor is the 10.2 of 10.2.1.
const CONTINUES = /^(?:\d|[:.-]\d)/;
const OPENING = new Set([' ', '\t', "'", '"', '[', '(']);
const MAX_OPENING = 64;

/** A number and where it ends. */
export interface ReadNumber {
  value: number;
  end: number;
}

/**
 * The number that stands at a place of a line, behind blanks, quotes and opening
 * brackets: `'2.31'`, ` 1,024`, `[3e-06]`, `nan`.
 */
export function readNumber(line: string, from: number): ReadNumber | undefined {
  let at = from;
  while (at - from < MAX_OPENING && OPENING.has(line[at])) {
    at += 1;
  }
  NUMBER.lastIndex = at;
  const text = NUMBER.exec(line)?.[0].replaceAll(',', '');
  if (text) {
    const end = NUMBER.lastIndex;
    return CONTINUES.test(line.slice(end, end + 2))
      ? undefined
      : { value: Number(text), end };
  }
  NOT_FINITE.lastIndex = at;
  const found = NOT_FINITE.exec(line);
  return found ? { value: NaN, end: NOT_FINITE.lastIndex } : undefined;
}

// After backticks no further one may stand in the line: that would be code in a line
const FENCE = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/;

/**
 * Parts of a text that can be drawn one by one: paragraphs, lists and fenced
 * code. Together they are the text, with a newline at the end of each line; all but the
 * last stay the same as it grows.
 *
 * @public
 */
export function markdownBlocks(text: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let fence: string | undefined;
  let afterBlank = false;
  const close = () => {
    if (block) blocks.push(block);
    block = '';
  };
  const lines = text.replace(/\r\n?/g, '\n');
  for (const line of lines.split(/(?<=\n)/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      block += line;
      // Closed by the same sign, at least as often, and nothing after it
      if (mark?.startsWith(fence) && line.trim() === mark) {
        fence = undefined;
        close();
      }
    } else {
      // What is indented belongs to what is above
      if (mark || (afterBlank && /^\S/.test(line))) close();
      block += line;
      fence = mark;
    }
    afterBlank = line.trim() === '';
  }
  close();
  return blocks;
}

/** How often signs may be in a block whose parsing takes time with the square of their number. */
const MOST: [RegExp, number][] = [
  [/\[/g, 500],
  [/\]/g, 500],
  [/[*_~]/g, 1_500],
  [/`/g, 1_000],
  [/<[?!]/g, 100],
  [/www|:\/\/|@/gi, 100],
];

/** Cells of a table: short rows are filled up to the length of its head. */
const CELLS_MOST = 10_000;

/** Quotes and lists in one another, deeper than anybody means them. */
const DEEP = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){16}/m;

/** What makes fences doubtful where a text is drawn as one: HTML, and items of lists that end before them. */
const DOUBTFUL = /^ {0,3}<|^ {1,3}(?:`{3}|~{3})/m;

/**
 * Whether drawing a block as Markdown could hold up the browser; it is then shown as it came.
 *
 * @public
 */
export function isHeavy(block: string): boolean {
  return !FENCE.test(block) && isHeavyProse(block);
}

/**
 * The same of a text that is drawn as one, where not each fence must be one.
 *
 * @public
 */
export function isHeavyText(text: string): boolean {
  return markdownBlocks(text).some(
    DOUBTFUL.test(text) ? isHeavyProse : isHeavy,
  );
}

function isHeavyProse(block: string): boolean {
  if (DEEP.test(block)) return true;
  if (MOST.some(([sign, most]) => (block.match(sign)?.length ?? 0) > most)) {
    return true;
  }
  const lines = block.split('\n');
  const columns = Math.max(...lines.map(line => line.split('|').length - 1));
  return columns * lines.length > CELLS_MOST;
}

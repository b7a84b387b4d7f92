import { diffLines, diffWordsWithSpace } from 'diff';

/** Some text of a line, and whether the other side lacks it. */
export interface DiffPart {
  text: string;
  differs: boolean;
}

/** A line of one side. */
export interface DiffLine {
  number: number;
  parts: DiffPart[];
  differs: boolean;
}

/** A line beside its counterpart. */
export interface DiffRow {
  left?: DiffLine;
  right?: DiffLine;
}

/** Longer lines are compared as a whole. */
const WORDS_MOST = 5_000;

/** Texts that take longer to compare are laid side by side as they are, in ms. */
const PATIENCE = 1_000;

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** With an end to its last line; no text has no line. */
function closed(text: string): string {
  return text && `${text}\n`;
}

function whole(text: string, differs: boolean): DiffPart[] {
  return [{ text, differs }];
}

/** The words in which two lines differ. */
function wordParts(left: string, right: string): [DiffPart[], DiffPart[]] {
  const changes =
    left.length + right.length <= WORDS_MOST
      ? diffWordsWithSpace(left, right, { timeout: PATIENCE })
      : undefined;
  if (!changes) return [whole(left, true), whole(right, true)];
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    changes
      .filter(change => !change[other])
      .map(({ value, ...change }) => ({
        text: value,
        differs: Boolean(change[own]),
      }));
  return [side('added', 'removed'), side('removed', 'added')];
}

/** Two texts line by line, changed lines beside each other. */
export function diffRows(before: string, after: string): DiffRow[] {
  const changes = diffLines(closed(before), closed(after), {
    timeout: PATIENCE,
  }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const rows: DiffRow[] = [];
  let [left, right] = [0, 0];
  let removed: string[] = [];

  const put = (gone: readonly string[], come: readonly string[]) => {
    for (let index = 0; index < Math.max(gone.length, come.length); index++) {
      const [old, fresh] = [gone[index], come[index]];
      const [oldParts, freshParts] =
        old === undefined || fresh === undefined
          ? [whole(old ?? '', true), whole(fresh ?? '', true)]
          : wordParts(old, fresh);
      rows.push({
        ...(old !== undefined && {
          left: { number: (left += 1), parts: oldParts, differs: true },
        }),
        ...(fresh !== undefined && {
          right: { number: (right += 1), parts: freshParts, differs: true },
        }),
      });
    }
  };

  for (const change of changes) {
    const lines = linesOf(change.value);
    if (change.removed) {
      put(removed, []);
      removed = lines;
    } else if (change.added) {
      put(removed, lines);
      removed = [];
    } else {
      put(removed, []);
      removed = [];
      for (const line of lines) {
        const parts = whole(line, false);
        rows.push({
          left: { number: (left += 1), parts, differs: false },
          right: { number: (right += 1), parts, differs: false },
        });
      }
    }
  }
  put(removed, []);
  return rows;
}

const ESCAPE = '\u001b';
// Control characters but for the tabulator.
const CONTROLS = '\u0000-\u0008\u000a-\u001f\u007f';
const CONTROL = new RegExp(`[${CONTROLS}]`);
const NO_TEXT = new RegExp(`(?!${ESCAPE})[${CONTROLS}]`, 'g');
// Sequences of terminals (ECMA-48): CSI, OSC and its kin, and short ones.
const SEQUENCES = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|[\\]PX^_][^\\u0007${ESCAPE}]*(?:\\u0007|${ESCAPE}\\\\)?|[ -/]*[0-Z\\\\-~]|$)`,
  'g',
);
const STYLE = new RegExp(`^${ESCAPE}\\[[\\d;]*m$`);
// Back to the first column, or the whole line erased: what was drawn is drawn over.
const REDRAWS = new RegExp(`\\r|${ESCAPE}\\[(?:[01]?G|2K)`);

function withoutErased(text: string): string {
  const kept: string[] = [];
  for (const character of text) {
    if (character === '\b') {
      kept.pop();
    } else {
      kept.push(character);
    }
  }
  return kept.join('');
}

/**
 * What a terminal would show of a line in the end: of a progress bar that
 * redraws itself only the last state, no cursor movements and no titles. Colours
 * stay, as the sequences `ESC [ … m`, for {@link styledSpans}.
 */
export function terminalLine(line: string): string {
  if (!CONTROL.test(line)) {
    return line;
  }
  const drawn =
    line
      .split(REDRAWS)
      .filter(part => part.replace(SEQUENCES, '').trim())
      .at(-1) ?? '';
  const styled = drawn.replace(SEQUENCES, sequence =>
    STYLE.test(sequence) ? sequence : '',
  );
  const text = styled.includes('\b') ? withoutErased(styled) : styled;
  return text.replace(NO_TEXT, '');
}

/** A line of {@link terminalLine} without its colours. */
export function plainText(line: string): string {
  return line.includes(ESCAPE) ? line.replace(SEQUENCES, '') : line;
}

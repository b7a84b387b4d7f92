const ESCAPE = '\u001b';
// Colours and cursor movements of terminals (ECMA-48 CSI and OSC sequences).
const SEQUENCES = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${ESCAPE}]*(?:\\u0007|${ESCAPE}\\\\)?)`,
  'g',
);

/**
 * The text that a terminal would show in the end: no colour codes, and of a
 * progress bar that rewrites its line only the last state.
 */
export function plainLine(line: string): string {
  const text = line.includes(ESCAPE) ? line.replace(SEQUENCES, '') : line;
  const trimmed = text.replace(/\r+$/, '');
  return trimmed.slice(trimmed.lastIndexOf('\r') + 1);
}

/** Text as it stands in a cell of a Markdown table. */
export const cell = text =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ')
    .trim();

export const code = text => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

/** A Markdown table; cells are Markdown already. */
export function table(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

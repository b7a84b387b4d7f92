const BEGIN = '<!-- config -->';
const END = '<!-- /config -->';

const cell = text => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** The keys of a configuration schema, as a table of Markdown. */
export function configTable(keys) {
  const rows = keys
    .filter(({ leaf, doc }) => leaf || doc)
    .map(({ path, doc, visibility }) => {
      const seen = visibility ? ` _(${visibility})_` : '';
      return `| \`${path}\` | ${cell(doc)}${seen} |`;
    });
  return ['| Setting | What it says |', '| --- | --- |', ...rows].join('\n');
}

/** What stands between the marks of a README; undefined where it has none. */
export function tableIn(markdown) {
  const from = markdown.indexOf(BEGIN);
  const to = markdown.indexOf(END);
  return from < 0 || to < from
    ? undefined
    : markdown.slice(from + BEGIN.length, to).trim();
}

/** The README with this table between its marks. */
export function withTable(markdown, table) {
  const from = markdown.indexOf(BEGIN) + BEGIN.length;
  const to = markdown.indexOf(END);
  return `${markdown.slice(0, from)}\n\n${table}\n\n${markdown.slice(to)}`;
}

/** Tables without the spaces that align them. */
export const unaligned = table =>
  table.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');

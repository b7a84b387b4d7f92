// From the first line to the next line of dashes; without that, it is no front matter
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Markdown without the YAML block that hubs keep their metadata in. */
export function withoutFrontMatter(markdown: string): string {
  return markdown.replace(FRONT_MATTER, '');
}

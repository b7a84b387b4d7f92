const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Cards of model hubs begin with YAML for machines, between two lines of dashes. */
export function withoutFrontMatter(markdown: string): string {
  return markdown.replace(FRONT_MATTER, '');
}

import Anser from 'anser';

/** The eight colours of terminals; what they look like is the theme's affair. */
export const ANSI_COLORS = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
] as const;
export type AnsiColor = (typeof ANSI_COLORS)[number];

/** A piece of a line that looks the same throughout. */
export interface LogSpan {
  text: string;
  /** An {@link AnsiColor}, or `rgb(…)`. */
  color?: string;
  background?: string;
  bold?: boolean;
  dim?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
}

/** Steps of the colour cube in the palette of 256 colours. */
const CUBE = [0, 95, 135, 175, 215, 255];

function paletteColor(index: number): string {
  if (index >= 232) {
    const grey = 8 + 10 * (index - 232);
    return `rgb(${grey}, ${grey}, ${grey})`;
  }
  const place = index - 16;
  const [red, green, blue] = [place / 36, place / 6, place].map(
    step => CUBE[Math.floor(step) % 6],
  );
  return `rgb(${red}, ${green}, ${blue})`;
}

function colorOf(name: string | null, rgb: string | null): string | undefined {
  if (!name) {
    return undefined;
  }
  if (name === 'ansi-truecolor') {
    return rgb ? `rgb(${rgb})` : undefined;
  }
  const [, index] = /^ansi-palette-(\d+)$/.exec(name) ?? [];
  return index === undefined
    ? name.replace(/^ansi-(?:bright-)?/, '')
    : paletteColor(Number(index));
}

/**
 * A line of `terminalLine` as pieces of text and how each looks. Each line
 * begins without a style: a program that leaves a colour on does not colour what
 * others write after it.
 *
 * Anser reads the sequences: of its kind it alone answers with data instead of
 * markup. Backstage's own `LogViewer` takes the whole log as one string at each
 * change, keeps all of it and always jumps to its end, so it can neither follow
 * a log for hours nor be read while it grows; nor does it know `1;31` or bright
 * colours.
 */
export function styledSpans(line: string): LogSpan[] {
  return Anser.ansiToJson(line, {
    json: true,
    use_classes: true,
    remove_empty: true,
  }).map(entry => {
    const has = (name: Anser.DecorationName) =>
      entry.decorations.includes(name) || undefined;
    return {
      text: entry.content,
      color: colorOf(entry.fg, entry.fg_truecolor),
      background: colorOf(entry.bg, entry.bg_truecolor),
      bold: has('bold'),
      dim: has('dim'),
      italic: has('italic'),
      underline: has('underline'),
      strike: has('strikethrough'),
    };
  });
}

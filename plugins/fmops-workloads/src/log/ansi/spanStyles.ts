import type { CSSProperties } from 'react';
import {
  blue,
  cyan,
  green,
  orange,
  purple,
  red,
} from '@material-ui/core/colors';
import {
  darken,
  getContrastRatio,
  lighten,
  type Theme,
} from '@material-ui/core/styles';
import type { AnsiColor, LogSpan } from './styledSpans';

/** Least contrast of text, WCAG 2.1 AA. */
const READABLE = 4.5;
const STEPS = Array.from({ length: 11 }, (_, step) => step / 10);

/**
 * The colour, darker or lighter by just as much as makes it readable. Programs
 * choose their colours for a terminal whose background they cannot know.
 */
export function readable(color: string, background: string): string {
  const away =
    getContrastRatio(background, '#fff') > getContrastRatio(background, '#000')
      ? lighten
      : darken;
  return (
    STEPS.map(step => away(color, step)).find(
      candidate => getContrastRatio(candidate, background) >= READABLE,
    ) ?? away(color, 1)
  );
}

function colorsOf({ palette }: Theme): Record<AnsiColor, string> {
  const { error, success, warning, info } = palette;
  return {
    black: palette.common.black,
    red: error.main ?? red[500],
    green: success.main ?? green[500],
    yellow: warning.main ?? orange[500],
    blue: info.main ?? blue[500],
    // No theme has words for these two.
    magenta: purple[500],
    cyan: cyan[600],
    white: palette.common.white,
  };
}

/** How spans look in a theme, on its default background. */
export function spanStyles(theme: Theme): (span: LogSpan) => CSSProperties {
  const { background: page, text } = theme.palette;
  const colors: Record<string, string> = colorsOf(theme);
  return ({ color, background, bold, dim, italic, underline, strike }) => {
    const behind = background && (colors[background] ?? background);
    const plain = behind && theme.palette.getContrastText(behind);
    const shown = color ? colors[color] ?? color : plain;
    return {
      color: shown
        ? readable(shown, behind ?? page.default)
        : (dim && text.secondary) || undefined,
      backgroundColor: behind,
      fontWeight: bold ? 700 : undefined,
      fontStyle: italic ? 'italic' : undefined,
      textDecoration:
        [underline && 'underline', strike && 'line-through']
          .filter(Boolean)
          .join(' ') || undefined,
    };
  };
}

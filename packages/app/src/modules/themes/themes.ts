import { createUnifiedTheme, palettes } from '@backstage/theme';

/**
 * Backstage's own themes, with the contrast of 4.5 : 1 that WCAG 2.1 asks for
 * (success criterion 1.4.3) where theirs have less: text of the second rank on
 * the grey of a page, text of errors, and the hint below a field that can't be
 * filled in, which is there to be read.
 */
function readable(
  palette: typeof palettes.light | typeof palettes.dark,
  text: {
    error: string;
    secondary: string;
  },
) {
  return createUnifiedTheme({
    palette: {
      ...palette,
      error: { main: text.error },
      text: { secondary: text.secondary },
    },
    components: {
      MuiFormHelperText: {
        styleOverrides: {
          // Twice: once alone, Backstage makes a class of it that nobody has
          root: { '&&.Mui-disabled': { color: text.secondary } },
        },
      },
    },
  });
}

export const light = readable(palettes.light, {
  error: '#c62828',
  secondary: 'rgba(0, 0, 0, 0.62)',
});

export const dark = readable(palettes.dark, {
  error: '#ff9a92',
  secondary: 'rgba(255, 255, 255, 0.74)',
});

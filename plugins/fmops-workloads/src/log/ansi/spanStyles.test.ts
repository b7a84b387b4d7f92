import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { palettes } from '@backstage/theme';
import { readable, spanStyles } from './spanStyles';
import { ANSI_COLORS } from './styledSpans';

const themes = Object.entries(palettes).map(
  ([name, palette]) => [name, createTheme({ palette })] as const,
);

describe('spanStyles', () => {
  describe.each(themes)('in the theme %s', (_name, theme) => {
    const styleOf = spanStyles(theme);
    const page = theme.palette.background.default;
    const every = [
      ...ANSI_COLORS,
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
      'rgb(135, 175, 215)',
    ];

    it.each(every)('%s can be read', color => {
      const style = styleOf({ text: 'x', color });
      expect(getContrastRatio(`${style.color}`, page)).toBeGreaterThanOrEqual(
        4.5,
      );
    });

    it.each(every)('text on %s can be read', background => {
      const behind = styleOf({ text: 'x', background });
      const red = styleOf({ text: 'x', background, color: 'red' });
      for (const { color, backgroundColor } of [behind, red]) {
        expect(
          getContrastRatio(`${color}`, `${backgroundColor}`),
        ).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('leaves what can be read already', () => {
    expect(readable('#000000', '#ffffff')).toBe('rgb(0, 0, 0)');
  });

  it('leaves text without a style to the page', () => {
    const style = spanStyles(themes[0][1])({ text: 'x' });
    expect(Object.values(style).filter(Boolean)).toEqual([]);
  });
});

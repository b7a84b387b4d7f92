import type { Theme } from '@material-ui/core/styles';

/** How the lines of a chart look, one after another: told apart by dashes too. */
export function lineStyles({ palette }: Theme) {
  return [
    { stroke: palette.primary.main },
    { stroke: palette.warning.main, strokeDasharray: '6 3' },
    { stroke: palette.success.main, strokeDasharray: '2 2' },
    { stroke: palette.info.main, strokeDasharray: '8 2 2 2' },
  ];
}

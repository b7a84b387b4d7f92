import type { Theme } from '@material-ui/core/styles';

/** Colours that tell neighbours apart, in the order of the series. */
export function seriesColors({ palette }: Theme): string[] {
  return [
    palette.primary.main,
    palette.warning.main,
    palette.success.main,
    palette.error.light,
    palette.info.main,
    palette.warning.dark,
    palette.text.disabled,
  ];
}

import type { Theme } from '@material-ui/core/styles';
import type { DiagnosisLayer } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Colours that tell neighbouring segments apart; names stand beside them. */
export function layerColor(
  layer: DiagnosisLayer | undefined,
  { palette }: Theme,
): string {
  const colors: Record<DiagnosisLayer, string> = {
    queue: palette.primary.main,
    scheduler: palette.info.light,
    capacity: palette.warning.main,
    node: palette.warning.dark,
    image: palette.info.dark,
    container: palette.success.main,
    app: palette.success.dark,
    endpoint: palette.primary.dark,
  };
  // Time that nothing accounts for, and layers of a newer backend.
  return (layer && colors[layer]) ?? palette.text.disabled;
}

import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';

/** Marks what was made up to show the portal. */
export function DemoChip() {
  return (
    <Tooltip title="This was not measured. It is compared with other demonstrations only.">
      <Chip component="span" size="small" variant="outlined" label="Demo" />
    </Tooltip>
  );
}

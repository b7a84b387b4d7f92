import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A version of a prompt; empty for the newest. */
export function VersionField(props: {
  versions: PromptVersion[];
  value: string | undefined;
  onChange(version: string | undefined): void;
}) {
  const { versions, value = '', onChange } = props;
  const known = [...new Set(versions.map(({ version }) => version))];
  const offered = value && !known.includes(value) ? [...known, value] : known;
  return (
    <TextField
      select
      label="Version"
      value={value}
      onChange={({ target }) => onChange(target.value || undefined)}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
      size="small"
      variant="outlined"
      fullWidth
    >
      <MenuItem value="">The newest</MenuItem>
      {offered.map(version => (
        <MenuItem key={version} value={version}>
          {version}
        </MenuItem>
      ))}
    </TextField>
  );
}

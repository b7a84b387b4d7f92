import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';

/** Which version of the model was evaluated. */
export function VersionField(props: {
  value: string;
  versions: readonly string[];
  onChange(version: string): void;
}) {
  const { value, versions, onChange } = props;
  const offered = value && !versions.includes(value) ? [value] : [];
  return (
    <TextField
      select
      label="Version"
      variant="outlined"
      size="small"
      value={value}
      SelectProps={{ displayEmpty: true }}
      InputLabelProps={{ shrink: true }}
      helperText="Versions are compared with one another: state it where you know it."
      onChange={({ target }) => onChange(target.value)}
    >
      <MenuItem value="">Not known</MenuItem>
      {[...offered, ...versions].map(version => (
        <MenuItem key={version} value={version}>
          {version}
        </MenuItem>
      ))}
    </TextField>
  );
}

import MenuItem from '@material-ui/core/MenuItem';
import { Field } from '../../fields/Field';

/** Which version of the model was evaluated. */
export function VersionField(props: {
  value: string;
  versions: readonly string[];
  onChange(version: string): void;
}) {
  const { value, versions, onChange } = props;
  const offered = value && !versions.includes(value) ? [value] : [];
  return (
    <Field
      select
      label="Version"
      value={value}
      helperText="Versions are compared with one another: state it where you know it."
      onChange={({ target }) => onChange(target.value)}
    >
      <MenuItem value="">Not known</MenuItem>
      {[...offered, ...versions].map(version => (
        <MenuItem key={version} value={version}>
          {version}
        </MenuItem>
      ))}
    </Field>
  );
}

import MenuItem from '@material-ui/core/MenuItem';
import { Field } from '../../fields/Field';

/** What can be chosen, and why nothing can. */
export interface VersionChoice {
  /** Left out while it is not known. */
  versions?: readonly string[];
  /** Told below the field. */
  hint?: string;
}

/** The version that is to be promoted, or gone back to. */
export function VersionField(props: {
  label: string;
  value: string | undefined;
  choice: VersionChoice;
  onChange: (version: string | undefined) => void;
}) {
  const { label, value, choice, onChange } = props;
  const { versions, hint } = choice;
  return (
    <Field
      select
      required
      label={label}
      value={value && versions?.includes(value) ? value : ''}
      disabled={!versions?.length}
      helperText={hint}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      {(versions ?? []).map(item => (
        <MenuItem key={item} value={item}>
          {item}
        </MenuItem>
      ))}
    </Field>
  );
}

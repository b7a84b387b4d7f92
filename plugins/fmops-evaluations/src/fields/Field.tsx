import { useId } from 'react';
import TextField, {
  type OutlinedTextFieldProps,
} from '@material-ui/core/TextField';

/** A field of a form, named by its label for those who hear it. */
export function Field(
  props: Omit<OutlinedTextFieldProps, 'variant' | 'id' | 'label'> & {
    label: string;
  },
) {
  const id = useId();
  const { select, SelectProps, ...rest } = props;
  return (
    <TextField
      id={id}
      variant="outlined"
      size="small"
      fullWidth
      InputLabelProps={{ shrink: true }}
      {...rest}
      select={select}
      // What is not chosen has words as well
      SelectProps={select ? { displayEmpty: true, ...SelectProps } : undefined}
    />
  );
}

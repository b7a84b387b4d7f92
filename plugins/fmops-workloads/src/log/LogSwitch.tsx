import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';

/** Switches a way of showing a log on and off. */
export function LogSwitch(props: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}) {
  const { label, checked, disabled, onChange } = props;
  return (
    <FormControlLabel
      disabled={disabled}
      control={
        <Switch
          size="small"
          color="primary"
          checked={checked}
          onChange={event => onChange(event.target.checked)}
        />
      }
      label={<Typography variant="body2">{label}</Typography>}
    />
  );
}

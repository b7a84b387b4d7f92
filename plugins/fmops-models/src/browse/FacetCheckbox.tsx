import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount } from '../format/numbers';
import { FacetOption } from './facetOptions';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0, 0, 0, -0.25), alignItems: 'flex-start' },
  label: { width: '100%' },
  text: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    flexGrow: 1,
    overflowWrap: 'anywhere',
    paddingTop: theme.spacing(0.25),
  },
  count: { flexShrink: 0, whiteSpace: 'nowrap', overflowWrap: 'normal' },
  checkbox: { padding: theme.spacing(0.25), marginRight: theme.spacing(0.75) },
}));

interface FacetCheckboxProps {
  option: FacetOption;
  onToggle: (value: string) => void;
}

/** A value of a facet, with how many have it. */
export function FacetCheckbox({ option, onToggle }: FacetCheckboxProps) {
  const classes = useStyles();
  const { value, title, count, selected } = option;
  return (
    <FormControlLabel
      className={classes.root}
      classes={{ label: classes.label }}
      control={
        <Checkbox
          className={classes.checkbox}
          size="small"
          color="primary"
          checked={selected}
          onChange={() => onToggle(value)}
        />
      }
      label={
        <Typography variant="body2" component="span" className={classes.text}>
          <span>{title}</span>{' '}
          <Typography
            variant="body2"
            component="span"
            color="textSecondary"
            className={classes.count}
          >
            {formatCount(count)}
          </Typography>
        </Typography>
      }
    />
  );
}

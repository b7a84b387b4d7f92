import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { FacetOption } from './facetOptions';

/** Options shown before "Show more", which is worth it for two or more. */
const FOLDED = 6;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    marginBottom: theme.spacing(2.5),
    outline: 'none',
  },
  legend: {
    ...theme.typography.subtitle2,
    color: theme.palette.text.primary,
    marginBottom: theme.spacing(0.5),
  },
  option: { margin: theme.spacing(0, 0, 0, -0.25), alignItems: 'flex-start' },
  label: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    flexGrow: 1,
    overflowWrap: 'anywhere',
    paddingTop: theme.spacing(0.25),
  },
  text: { width: '100%' },
  count: { flexShrink: 0, whiteSpace: 'nowrap', overflowWrap: 'normal' },
  checkbox: { padding: theme.spacing(0.25), marginRight: theme.spacing(0.75) },
}));

interface FacetGroupProps {
  title: string;
  options: FacetOption[];
  onToggle: (value: string) => void;
}

/** The checkboxes of one facet; nothing where there is nothing to choose. */
export function FacetGroup({ title, options, onToggle }: FacetGroupProps) {
  const classes = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  if (options.length === 0) return null;
  const foldable = options.length > FOLDED + 1;
  const shown = options.filter(
    ({ selected }, index) =>
      unfolded || !foldable || selected || index < FOLDED,
  );
  const hidden = options.length - shown.length;
  return (
    <FormControl component="fieldset" className={classes.root} tabIndex={-1}>
      <FormLabel component="legend" className={classes.legend} focused={false}>
        {title}
      </FormLabel>
      <FormGroup>
        {shown.map(({ value, title: text, count, selected }) => (
          <FormControlLabel
            key={value}
            className={classes.option}
            classes={{ label: classes.text }}
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
              <Typography
                variant="body2"
                component="span"
                className={classes.label}
              >
                <span>{text}</span>{' '}
                <Typography
                  variant="body2"
                  component="span"
                  color="textSecondary"
                  className={classes.count}
                >
                  {count}
                </Typography>
              </Typography>
            }
          />
        ))}
      </FormGroup>
      {foldable && (hidden > 0 || unfolded) && (
        <Button size="small" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? 'Show fewer' : `Show ${hidden} more`}
        </Button>
      )}
    </FormControl>
  );
}

import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  key: {
    marginLeft: theme.spacing(1),
    padding: theme.spacing(0, 0.75),
    border: '1px solid currentColor',
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'inherit',
    fontSize: '0.75em',
    opacity: 0.8,
    '@media (hover: none)': { display: 'none' },
  },
}));

/** A key of the keyboard; not shown where there is none. */
export function Key(props: { name: string }) {
  const classes = useStyles();
  return (
    <kbd className={classes.key} aria-hidden>
      {props.name.length === 1
        ? props.name.toLocaleUpperCase('en-US')
        : props.name}
    </kbd>
  );
}

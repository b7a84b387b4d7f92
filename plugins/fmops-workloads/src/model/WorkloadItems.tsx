import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
}));

/** A list below a heading; nothing where it is empty. */
export function WorkloadItems(props: { title: string; children: ReactNode[] }) {
  const classes = useStyles();
  if (props.children.length === 0) return null;
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="h4">
        {props.title}
      </Typography>
      <ul className={classes.list}>{props.children}</ul>
    </div>
  );
}

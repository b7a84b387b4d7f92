import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(4, 2),
    textAlign: 'center',
    display: 'grid',
    gap: theme.spacing(1),
    justifyItems: 'center',
  },
}));

/** Stands where a list would be: why it is empty, and what to do. */
export function Notice(props: { title: string; children?: ReactNode }) {
  const classes = useStyles();
  return (
    <Paper className={classes.root} role="status">
      <Typography variant="h6" component="h2">
        {props.title}
      </Typography>
      {props.children}
    </Paper>
  );
}

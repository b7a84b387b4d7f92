import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(4, 3),
    overflowWrap: 'anywhere',
    '& > * + *': { marginTop: theme.spacing(2) },
  },
}));

interface ResultsMessageProps {
  title: string;
  role?: 'alert';
  children: ReactNode;
}

/** Says, in place of results, why there are none and what to do next. */
export function ResultsMessage(props: ResultsMessageProps) {
  const { title, role, children } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root} role={role}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** A part of a page with its title. */
export function Section(props: {
  title: string;
  /** What to know about it, in small print. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <section aria-label={props.title} className={classes.root}>
      <Typography variant="h6" component="h2">
        {props.title}
      </Typography>
      {props.note && (
        <Typography variant="body2" color="textSecondary">
          {props.note}
        </Typography>
      )}
      {props.children}
    </section>
  );
}

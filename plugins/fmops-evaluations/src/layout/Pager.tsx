import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** The way to the pages before and after; nothing where there is one only. */
export function Pager(props: {
  /** From 1. */
  page: number;
  next?: () => void;
  previous?: () => void;
}) {
  const classes = useStyles();
  const { page, next, previous } = props;
  return next || previous ? (
    <nav aria-label="Pages" className={classes.root}>
      <Button disabled={!previous} onClick={previous}>
        Previous
      </Button>
      <Typography variant="body2" role="status">
        Page {page}
      </Typography>
      <Button disabled={!next} onClick={next}>
        Next
      </Button>
    </nav>
  ) : null;
}

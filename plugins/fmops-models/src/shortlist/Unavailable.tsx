import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), overflowWrap: 'anywhere' },
}));

interface UnavailableProps {
  /** As the shortlist or the link names them: nothing else is known. */
  refs: readonly string[];
  onForget: (ref: string) => void;
}

/** Models that do not exist or that one may not read; which of the two is not told. */
export function Unavailable({ refs, onForget }: UnavailableProps) {
  const classes = useStyles();
  return (
    <Paper className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        Not available to you
      </Typography>
      <Typography variant="body2" color="textSecondary">
        These models are not in the catalog, or you may not read them. They take
        no part in the comparison.
      </Typography>
      {refs.map(ref => (
        <div key={ref}>
          <code>{ref}</code>{' '}
          <Button
            size="small"
            aria-label={`Remove: ${ref}`}
            onClick={() => onForget(ref)}
          >
            Remove
          </Button>
        </div>
      ))}
    </Paper>
  );
}

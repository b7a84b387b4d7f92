import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount } from '../format/numbers';
import { BrowseDefinition } from './definition';
import { useBrowseCount } from './useBrowseCount';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1.5) },
}));

function countText(
  { one, many }: BrowseDefinition['noun'],
  { value, error, loading }: ReturnType<typeof useBrowseCount>,
): string {
  if (error) return `The ${many} could not be counted: ${error.message}`;
  if (loading || value === undefined) return 'Counting…';
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

interface ResultsCountProps {
  noun: BrowseDefinition['noun'];
  count: ReturnType<typeof useBrowseCount>;
}

/** How many there are on all pages; it may come after the page itself. */
export function ResultsCount({ noun, count }: ResultsCountProps) {
  const classes = useStyles();
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      role="status"
      className={classes.root}
    >
      {countText(noun, count)}
    </Typography>
  );
}

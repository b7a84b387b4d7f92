import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount } from '../format/numbers';
import { BrowseDefinition } from './definition';
import { errorText } from './errorText';
import { useBrowseCount } from './useBrowseCount';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1.5) },
}));

function countText(
  { one, many }: BrowseDefinition['noun'],
  { value, error, loading }: ReturnType<typeof useBrowseCount>,
): string {
  if (error) return `The ${many} could not be counted: ${errorText(error)}`;
  if (loading || value === undefined) return 'Counting…';
  const { total, unlisted } = value;
  const all = `${formatCount(total)} ${total === 1 ? one : many}`;
  return unlisted > 0
    ? `${all}, ${formatCount(
        unlisted,
      )} of them not listed: the catalog has not sorted them yet`
    : all;
}

interface ResultsCountProps {
  noun: BrowseDefinition['noun'];
  count: ReturnType<typeof useBrowseCount>;
  /** Says nothing, where there is an error to be read instead. */
  silent: boolean;
}

/** How many there are on all pages; it may come after the page itself. */
export function ResultsCount({ noun, count, silent }: ResultsCountProps) {
  const classes = useStyles();
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      role="status"
      aria-busy={count.loading}
      className={classes.root}
    >
      {!silent && countText(noun, count)}
    </Typography>
  );
}

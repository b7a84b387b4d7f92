import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount } from '../format/numbers';
import { BrowseTexts } from './definition';
import { errorText } from './errorText';
import { BrowseMessages, browseTranslationRef } from './messages';
import { useBrowseCount } from './useBrowseCount';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1.5) },
}));

function countText(
  t: BrowseMessages,
  texts: BrowseTexts,
  { value, error, loading }: ReturnType<typeof useBrowseCount>,
): string {
  if (error) return texts.uncounted(errorText(t, error));
  if (loading || value === undefined) return t('results.counting');
  const all = texts.count(value.total);
  return value.unlisted > 0
    ? t('results.unlisted', { all, unlisted: formatCount(value.unlisted) })
    : all;
}

interface ResultsCountProps {
  texts: BrowseTexts;
  count: ReturnType<typeof useBrowseCount>;
  /** Says nothing, where there is an error to be read instead. */
  silent: boolean;
}

/** How many there are on all pages; it may come after the page itself. */
export function ResultsCount({ texts, count, silent }: ResultsCountProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      role="status"
      aria-busy={count.loading}
      className={classes.root}
    >
      {!silent && countText(t, texts, count)}
    </Typography>
  );
}

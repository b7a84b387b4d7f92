import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount } from '../format/numbers';
import { BrowseTexts } from './definition';
import { errorText } from './errorText';
import { BrowseMessages, browseTranslationRef } from './messages';
import { useBrowseCount } from './useBrowseCount';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(1.5),
  },
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
    <div className={classes.root}>
      <Typography
        variant="body2"
        color="textSecondary"
        role="status"
        aria-busy={count.loading}
      >
        {!silent && countText(t, texts, count)}
      </Typography>
      {!silent && count.error && (
        <Button size="small" variant="outlined" onClick={count.retry}>
          {t('results.retry')}
        </Button>
      )}
    </div>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { browseTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  // In sight as long as it has the focus
  root: {
    marginBottom: theme.spacing(1.5),
    '&:not(:focus)': {
      position: 'absolute',
      width: 1,
      height: 1,
      minWidth: 0,
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      margin: 0,
      whiteSpace: 'nowrap',
    },
  },
}));

/** Leads those who use the keyboard past all the filters. */
export function SkipToResults({ onSkip }: { onSkip: () => void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  return (
    <Button
      size="small"
      variant="outlined"
      className={classes.root}
      onClick={onSkip}
    >
      {t('filters.skip')}
    </Button>
  );
}

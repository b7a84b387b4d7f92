import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ChevronLeft';
import NextIcon from '@material-ui/icons/ChevronRight';
import { browseTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    justifyContent: 'center',
    gap: theme.spacing(2),
    marginTop: theme.spacing(3),
  },
}));

interface PagerProps {
  pageInfo: { prevCursor?: string; nextCursor?: string };
  onOpen: (cursor: string) => void;
}

/** Previous and next page; nothing where all is on one page. */
export function Pager({ pageInfo, onOpen }: PagerProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const { prevCursor, nextCursor } = pageInfo;
  if (!prevCursor && !nextCursor) return null;
  return (
    <nav className={classes.root} aria-label={t('pager.label')}>
      <Button
        startIcon={<BackIcon />}
        disabled={!prevCursor}
        onClick={() => prevCursor && onOpen(prevCursor)}
      >
        {t('pager.previous')}
      </Button>
      <Button
        endIcon={<NextIcon />}
        disabled={!nextCursor}
        onClick={() => nextCursor && onOpen(nextCursor)}
      >
        {t('pager.next')}
      </Button>
    </nav>
  );
}

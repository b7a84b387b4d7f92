import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { layoutTranslationRef } from './messages';

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
  const { t } = useTranslationRef(layoutTranslationRef);
  const { page, next, previous } = props;
  return next || previous ? (
    <nav aria-label={t('pager.label')} className={classes.root}>
      <Button disabled={!previous} onClick={previous}>
        {t('pager.previous')}
      </Button>
      <Typography variant="body2" role="status">
        {t('pager.page', { page: String(page) })}
      </Typography>
      <Button disabled={!next} onClick={next}>
        {t('pager.next')}
      </Button>
    </nav>
  ) : null;
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { shortlistTranslationRef } from './messages';

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
  const { t } = useTranslationRef(shortlistTranslationRef);
  return (
    <Paper className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        {t('unavailable.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('unavailable.text')}
      </Typography>
      {refs.map(ref => (
        <div key={ref}>
          <code>{ref}</code>{' '}
          <Button
            size="small"
            aria-label={t('unavailable.removeOne', { model: ref })}
            onClick={() => onForget(ref)}
          >
            {t('unavailable.remove')}
          </Button>
        </div>
      ))}
    </Paper>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { reviewsTranslationRef } from '../messages';
import { Key } from './Key';
import type { Judging } from './useJudging';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: theme.zIndex.mobileStepper,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
    background: theme.palette.background.default,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  keys: { '@media (hover: none)': { display: 'none' } },
}));

/** Ends an item: judged, skipped; or takes the last one back. */
export function JudgeActions(props: { judging: Judging }) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { turn, busy, problem, submit, skip, undo } = props.judging;
  return (
    <div className={classes.root}>
      <Button
        variant="contained"
        color="primary"
        disabled={busy || problem !== undefined}
        onClick={submit}
        aria-keyshortcuts="Enter"
      >
        {t('judging.submit')}
        <Key name="Enter" />
      </Button>
      <Button disabled={busy} onClick={skip} aria-keyshortcuts="s">
        {t('judging.skip')}
        <Key name="s" />
      </Button>
      {turn?.canUndo && (
        <Button disabled={busy} onClick={undo} aria-keyshortcuts="u">
          {t('judging.undo')}
          <Key name="u" />
        </Button>
      )}
      <Typography variant="body2" color="textSecondary" aria-live="polite">
        {problem}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.keys}
      >
        {t('judging.keys')}
      </Typography>
    </div>
  );
}

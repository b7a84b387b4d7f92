import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
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
        Save and next
        <Key name="Enter" />
      </Button>
      <Button disabled={busy} onClick={skip} aria-keyshortcuts="s">
        Skip
        <Key name="s" />
      </Button>
      {turn?.canUndo && (
        <Button disabled={busy} onClick={undo} aria-keyshortcuts="u">
          Undo the last
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
        C for words, Esc to leave them, Ctrl+Enter to save from there
      </Typography>
    </div>
  );
}

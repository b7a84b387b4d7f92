import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { AnswerProblemView } from '../answer/AnswerProblemView';
import { AnswerText, canFormat } from '../answer/AnswerText';
import { FilterNotes } from '../answer/FilterNotes';
import { Reasoning } from '../answer/Reasoning';
import { isUnderWay, type AnswerState } from '../session/AnswerState';
import { useFollowEnd } from './useFollowEnd';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  text: { maxHeight: '60vh', overflow: 'auto', minHeight: theme.spacing(3) },
}));

const WITHOUT_TEXT: Partial<Record<AnswerState['status'], string>> = {
  waiting: 'Waiting for the first token…',
  ended: 'The answer is empty.',
  stopped: 'Stopped before the first token.',
};

/** What was answered, what filters did to it, and what went wrong. */
export function AnswerBody(props: {
  state: AnswerState;
  title: string;
  raw: boolean;
  onRetry?: () => void;
}) {
  const classes = useStyles();
  const { state, title, raw, onRetry } = props;
  const { status, text, reasoning, start, filtered, problem } = state;
  const underWay = isUnderWay(state);
  const end = useFollowEnd<HTMLDivElement>(underWay ? text : '');
  return (
    <div className={classes.root}>
      {start?.notes.map(note => (
        <Alert key={note} severity="info">
          {note}
        </Alert>
      ))}
      <FilterNotes filtered={filtered} />
      <Reasoning text={reasoning} />
      {text ? (
        <div
          {...end}
          className={classes.text}
          data-testid="answer-text"
          role="region"
          aria-label={`Answer of ${title}`}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
          tabIndex={0}
        >
          <AnswerText text={text} raw={raw} />
        </div>
      ) : (
        WITHOUT_TEXT[status] && (
          <Typography variant="body2" color="textSecondary">
            {reasoning && underWay ? 'It thinks…' : WITHOUT_TEXT[status]}
          </Typography>
        )
      )}
      {text && status === 'stopped' && (
        <Typography variant="caption" color="textSecondary">
          Stopped here.
        </Typography>
      )}
      {text && !raw && !underWay && !canFormat(text) && (
        <Typography variant="caption" color="textSecondary">
          Shown as it came, since it is too long to be formatted.
        </Typography>
      )}
      {problem && <AnswerProblemView problem={problem} onRetry={onRetry} />}
    </div>
  );
}

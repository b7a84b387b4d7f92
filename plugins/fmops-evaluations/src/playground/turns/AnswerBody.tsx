import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { AnswerProblemView } from '../answer/AnswerProblemView';
import { AnswerText, canFormat } from '../answer/AnswerText';
import { FilterNotes } from '../answer/FilterNotes';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import { Reasoning } from '../answer/Reasoning';
import { isUnderWay, type AnswerState } from '../session/AnswerState';
import { useFollowEnd } from './useFollowEnd';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  text: { maxHeight: '60vh', overflow: 'auto', minHeight: theme.spacing(3) },
}));

const WITHOUT_TEXT = {
  waiting: 'answer.waiting',
  streaming: undefined,
  ended: 'answer.empty',
  stopped: 'answer.stoppedEarly',
  failed: undefined,
} as const;

/** What was answered, what filters did to it, and what went wrong. */
export function AnswerBody(props: {
  state: AnswerState;
  title: string;
  raw: boolean;
  onRetry?: () => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { state, title, raw, onRetry } = props;
  const { status, text, reasoning, start, filtered, problem } = state;
  const underWay = isUnderWay(state);
  const empty = WITHOUT_TEXT[status];
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
          aria-label={t('answer.label', { title })}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
          tabIndex={0}
        >
          <AnswerText text={text} raw={raw} />
        </div>
      ) : (
        empty && (
          <Typography variant="body2" color="textSecondary">
            {reasoning && underWay ? t('answer.thinking') : t(empty)}
          </Typography>
        )
      )}
      {text && status === 'stopped' && (
        <Typography variant="caption" color="textSecondary">
          {t('answer.stopped')}
        </Typography>
      )}
      {text && !raw && !underWay && !canFormat(text) && (
        <Typography variant="caption" color="textSecondary">
          {t('answer.tooLong')}
        </Typography>
      )}
      {problem && <AnswerProblemView problem={problem} onRetry={onRetry} />}
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import { AnswerFigures } from '../figures/AnswerFigures';
import type { AnswerState } from '../session/AnswerState';
import type { TurnAnswer } from '../session/Turn';
import { AnswerActions } from './AnswerActions';
import { AnswerBody } from './AnswerBody';
import { AnswerHeader } from './AnswerHeader';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    alignContent: 'start',
    minWidth: 0,
    padding: theme.spacing(2),
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
  },
}));

/** The answer of one endpoint. */
export function AnswerCard(props: {
  answer: TurnAnswer;
  title: string;
  /** Undefined where a later question builds on it. */
  onRetry?: () => void;
  onCode(): void;
  /** What the reader may say of it. */
  rating(state: AnswerState): ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { answer, title, onRetry, onCode, rating } = props;
  const state = useAnswer(answer.live);
  const [raw, setRaw] = useState(false);
  return (
    <Paper
      className={classes.root}
      variant="outlined"
      component="article"
      aria-label={t('answer.label', { title })}
      aria-busy={state.status === 'waiting' || state.status === 'streaming'}
      data-testid="answer"
    >
      <AnswerHeader target={answer.target} title={title} state={state} />
      <AnswerBody state={state} title={title} raw={raw} onRetry={onRetry} />
      <AnswerFigures state={state} />
      <div className={classes.bar}>
        <AnswerActions
          state={state}
          of={title}
          raw={raw}
          onRaw={setRaw}
          onStop={() => answer.live.stop()}
          onRetry={onRetry}
          onCode={onCode}
        />
        {rating(state)}
      </div>
    </Paper>
  );
}

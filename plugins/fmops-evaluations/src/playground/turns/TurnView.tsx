import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import type { AnswerState } from '../session/AnswerState';
import { targetKey, type Target } from '../session/Target';
import type { Turn, TurnAnswer } from '../session/Turn';
import { AnswerCard } from './AnswerCard';
import { QuestionView } from './QuestionView';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  answers: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 210px), 1fr))',
    alignItems: 'start',
  },
}));

/** A question with its answers beside one another. */
export function TurnView(props: {
  turn: Turn;
  /** Only the last answers can be asked for again: later ones build on the others. */
  isLast: boolean;
  titleOf(target: Target): string;
  onEdit(): void;
  onRetry(target: Target): void;
  onCode(target: Target): void;
  rating(answer: TurnAnswer, state: AnswerState): ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { turn, isLast, titleOf, onEdit, onRetry, onCode, rating } = props;
  return (
    <section className={classes.root} aria-label={t('turn.label')}>
      <QuestionView question={turn.question} onEdit={onEdit} />
      <div className={classes.answers}>
        {turn.answers.map(answer => {
          const { target } = answer;
          return (
            <AnswerCard
              key={targetKey(target)}
              answer={answer}
              title={titleOf(target)}
              onRetry={isLast ? () => onRetry(target) : undefined}
              onCode={() => onCode(target)}
              rating={state => rating(answer, state)}
            />
          );
        })}
      </div>
    </section>
  );
}

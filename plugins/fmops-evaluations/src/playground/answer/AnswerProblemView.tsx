import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { makeStyles } from '@material-ui/core/styles';
import useInterval from 'react-use/esm/useInterval';
import type { AnswerProblem } from '../session/AnswerState';
import { playgroundAnswerTranslationRef } from './messages';
import { PROBLEM_TITLES } from './problemWords';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  message: { minWidth: 0 },
});

/** Seconds until a time; 0 once it is over. */
function useSecondsUntil(time: number | undefined): number {
  const left = () => Math.max(0, Math.ceil(((time ?? 0) - Date.now()) / 1_000));
  const [, draw] = useState(0);
  useInterval(() => draw(n => n + 1), left() > 0 ? 1_000 : null);
  return left();
}

/** Why there is no answer, or not all of it, and the way to another try. */
export function AnswerProblemView(props: {
  problem: AnswerProblem;
  /** Undefined where it cannot be asked again. */
  onRetry?: () => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { problem, onRetry } = props;
  const { failure, message, retryAt } = problem;
  const wait = useSecondsUntil(retryAt);
  return (
    <Alert
      severity={failure === 'filtered' ? 'warning' : 'error'}
      classes={classes}
    >
      <AlertTitle>{t(PROBLEM_TITLES[failure])}</AlertTitle>
      {message ?? t('problem.noEnd')}
      {onRetry && failure !== 'filtered' && (
        <div>
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            disabled={wait > 0}
            onClick={onRetry}
          >
            {wait > 0
              ? t('problem.retryIn', { seconds: String(wait) })
              : t('problem.retry')}
          </Button>
        </div>
      )}
    </Alert>
  );
}

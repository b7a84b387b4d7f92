import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { messageOf, problemOf, type Problem } from '../errors/problem';
import type { LiveStream } from '../live/useLiveStream';
import { logTranslationRef } from './messages';

const PROBLEMS = {
  forbidden: 'problem.forbidden',
  signedOut: 'problem.signedOut',
  notFound: 'problem.notFound',
  broken: 'problem.broken',
} as const satisfies Record<Problem, string>;

/** What the reader of a log has to know about its end, or about its absence. */
export function LogNotice(props: {
  stream: LiveStream;
  empty: boolean;
  /** It is that of the run before the last restart. */
  previous?: boolean;
}) {
  const { stream, empty, previous } = props;
  const { t } = useTranslationRef(logTranslationRef);
  const { connection, error, retry } = stream;
  if (error && connection !== 'live') {
    const problem = problemOf(error);
    return (
      <Alert
        severity={problem === 'broken' ? 'error' : 'info'}
        action={
          problem === 'broken' ? (
            <Button color="inherit" size="small" onClick={retry}>
              {t('problem.retry')}
            </Button>
          ) : undefined
        }
      >
        {previous && problem === 'notFound'
          ? t('problem.noPrevious')
          : t(PROBLEMS[problem])}{' '}
        {messageOf(error)}
      </Alert>
    );
  }
  const notice = (
    {
      connecting: empty ? 'notice.opening' : 'notice.openingAgain',
      live: empty ? 'notice.nothingYet' : undefined,
      shared: 'notice.shared',
      reconnecting: 'notice.reconnecting',
      paused: 'notice.paused',
      ended: empty ? 'notice.nothing' : 'notice.ended',
    } as const
  )[connection];
  return notice ? (
    <Typography variant="caption" color="textSecondary" role="status">
      {t(notice)}
    </Typography>
  ) : null;
}

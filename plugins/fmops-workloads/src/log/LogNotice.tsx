import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { messageOf, problemOf, type Problem } from '../errors/problem';
import type { LiveStream } from '../live/useLiveStream';

const TEXTS: Record<Problem, string> = {
  forbidden: 'You may not read this log.',
  signedOut: 'Your session has ended. Sign in again to read the log.',
  notFound: 'The pod is gone, and the rest of its log with it.',
  broken: 'The log cannot be read at present.',
};

const NO_PREVIOUS = 'The cluster has no log of a previous run.';

/** What the reader of a log has to know about its end, or about its absence. */
export function LogNotice(props: {
  stream: LiveStream;
  empty: boolean;
  /** It is that of the run before the last restart. */
  previous?: boolean;
}) {
  const { stream, empty, previous } = props;
  const { connection, error, retry } = stream;
  if (error && connection !== 'live') {
    const problem = problemOf(error);
    return (
      <Alert
        severity={problem === 'broken' ? 'error' : 'info'}
        action={
          problem === 'broken' ? (
            <Button color="inherit" size="small" onClick={retry}>
              Try again
            </Button>
          ) : undefined
        }
      >
        {previous && problem === 'notFound' ? NO_PREVIOUS : TEXTS[problem]}{' '}
        {messageOf(error)}
      </Alert>
    );
  }
  const text = {
    connecting: empty ? 'Opening the log …' : 'Opening the log again …',
    live: empty ? 'The container has written nothing yet.' : undefined,
    shared: 'Updated every few seconds, since many pages are open.',
    reconnecting: 'The connection was lost and is being opened again.',
    paused: 'Paused while the page is in the background.',
    ended: empty
      ? 'The container has written nothing.'
      : 'The container has ended; this is the end of its log.',
  }[connection];
  return text ? (
    <Typography variant="caption" color="textSecondary" role="status">
      {text}
    </Typography>
  ) : null;
}

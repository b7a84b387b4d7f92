import Button from '@material-ui/core/Button';
import Box from '@material-ui/core/Box';
import { EmptyState, ResponseErrorPanel } from '@backstage/core-components';
import { messageOf, problemOf, type Problem } from './problem';

/** Titles and advice for what is no fault of the portal. */
export type ProblemTexts = Record<
  Exclude<Problem, 'broken' | 'signedOut'>,
  { title: string; description: string }
>;

const SIGNED_OUT = {
  title: 'Your session has ended',
  description: 'Sign in again to go on.',
};

/** Shows an error for what it is: forbidden, missing, or broken with a retry. */
export function ProblemPanel(props: {
  error: Error;
  texts: ProblemTexts;
  retry(): void;
}) {
  const { error, texts, retry } = props;
  const problem = problemOf(error);
  const again = (
    <Button variant="outlined" color="primary" onClick={retry}>
      Try again
    </Button>
  );
  if (problem === 'broken') {
    return (
      <>
        <ResponseErrorPanel error={error} title={messageOf(error)} />
        <Box mt={2}>{again}</Box>
      </>
    );
  }
  const { title, description } =
    problem === 'signedOut' ? SIGNED_OUT : texts[problem];
  return (
    <EmptyState
      missing="info"
      title={title}
      description={`${description} (${messageOf(error)})`}
      action={again}
    />
  );
}

import Button from '@material-ui/core/Button';
import Box from '@material-ui/core/Box';
import { EmptyState, ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { errorsTranslationRef } from './messages';
import { messageOf, problemOf, type Problem } from './problem';

/** Titles and advice for what is no fault of the portal. */
export type ProblemTexts = Record<
  Exclude<Problem, 'broken' | 'signedOut'>,
  { title: string; description: string }
>;

/** Shows an error for what it is: forbidden, missing, or broken with a retry. */
export function ProblemPanel(props: {
  error: Error;
  texts: ProblemTexts;
  retry(): void;
}) {
  const { t } = useTranslationRef(errorsTranslationRef);
  const { error, texts, retry } = props;
  const problem = problemOf(error);
  const again = (
    <Button variant="outlined" color="primary" onClick={retry}>
      {t('panel.retry')}
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
    problem === 'signedOut'
      ? {
          title: t('signedOut.title'),
          description: t('signedOut.description'),
        }
      : texts[problem];
  return (
    <EmptyState
      missing="info"
      title={title}
      description={`${description} (${messageOf(error)})`}
      action={again}
    />
  );
}

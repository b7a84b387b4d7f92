import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { failureMessage } from './failureMessage';
import { inspectionsTranslationRef } from './messages';

/** Says why a model could not be looked up, and tries again. */
export const LookupFailure = (props: { error: Error; onRetry(): void }) => {
  const { t } = useTranslationRef(inspectionsTranslationRef);
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={props.onRetry}>
          {t('lookup.retry')}
        </Button>
      }
    >
      {t('lookup.failed', { error: failureMessage(props.error) })}
    </Alert>
  );
};

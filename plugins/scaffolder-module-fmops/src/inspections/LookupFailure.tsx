import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { failureMessage } from './failureMessage';

/** Says why a model could not be looked up, and tries again. */
export const LookupFailure = (props: { error: Error; onRetry(): void }) => (
  <Alert
    severity="error"
    action={
      <Button color="inherit" size="small" onClick={props.onRetry}>
        Try again
      </Button>
    }
  >
    The model could not be looked up: {failureMessage(props.error)}
  </Alert>
);

import Alert from '@material-ui/lab/Alert';
import type { Availability } from './useAvailability';

/** What keeps the machines from being had, ever or now. */
export const AvailabilityNotes = ({ never, now }: Availability) => (
  <>
    {never.map(message => (
      <Alert key={message} severity="error">
        {message}
      </Alert>
    ))}
    {now.map(message => (
      <Alert key={message} severity="warning">
        {message}
      </Alert>
    ))}
  </>
);

import Alert from '@material-ui/lab/Alert';
import type { AnswerState } from '../session/AnswerState';

const OF = { input: 'in your question', output: 'in the answer' };

/** What filters have changed; the same said twice is told once. */
export function FilterNotes(props: { filtered: AnswerState['filtered'] }) {
  const notes = props.filtered.map(
    ({ filter, reason, of }) => `${filter} changed text ${OF[of]}: ${reason}`,
  );
  return (
    <>
      {[...new Set(notes)].map(note => (
        <Alert key={note} severity="warning">
          {note}
        </Alert>
      ))}
    </>
  );
}

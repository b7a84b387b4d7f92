import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type { AnswerState } from '../session/AnswerState';
import { playgroundAnswerTranslationRef } from './messages';

const CHANGED = { input: 'filter.input', output: 'filter.output' } as const;

/** What filters have changed; the same said twice is told once. */
export function FilterNotes(props: { filtered: AnswerState['filtered'] }) {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const notes = props.filtered.map(({ filter, reason, of }) =>
    t(CHANGED[of], { filter, reason }),
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

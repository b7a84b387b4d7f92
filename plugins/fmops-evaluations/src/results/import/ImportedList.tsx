import Alert from '@material-ui/lab/Alert';
import type { ImportResult } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ProblemList } from './ProblemList';
import { RecordedTable } from './RecordedTable';

/** What an import has recorded. */
export function ImportedList({ result }: { result: ImportResult }) {
  const fresh = result.items.filter(({ created }) => created).length;
  return (
    <>
      <Alert severity="success">
        {fresh === 0
          ? 'All of it had been recorded before.'
          : `${fresh} recorded. Whoever may read the model may see them.`}
      </Alert>
      <RecordedTable items={result.items} />
      <ProblemList problems={result.problems} />
    </>
  );
}

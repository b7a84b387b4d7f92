import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type { ImportResult } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { resultsImportTranslationRef } from './messages';
import { ProblemList } from './ProblemList';
import { RecordedTable } from './RecordedTable';

/** What an import has recorded. */
export function ImportedList({ result }: { result: ImportResult }) {
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const fresh = result.items.filter(({ created }) => created).length;
  return (
    <>
      <Alert severity="success">
        {fresh === 0
          ? t('imported.nothingNew')
          : t('imported.recorded', { recorded: String(fresh) })}
      </Alert>
      <RecordedTable items={result.items} />
      <ProblemList problems={result.problems} />
    </>
  );
}

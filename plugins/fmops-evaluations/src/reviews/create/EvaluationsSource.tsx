import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useApi } from '@backstage/core-plugin-api';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { nameOfRef } from '../words/nameOfRef';
import type { SourceFieldProps } from './SourceFields';

const MOST = 8;

/** Evaluations with the answers that they were made of. */
export function EvaluationsSource({ task, onChange }: SourceFieldProps) {
  const { results } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(async () => {
    const { items } = await results.list({ limit: 100 });
    return items.filter(
      ({ rows, rowsDeletedAt, method }) =>
        rows > 0 && !rowsDeletedAt && method !== 'load',
    );
  }, [results]);
  const pairwise = task === 'pairwise';
  return (
    <Loaded state={state}>
      {evaluations => (
        <Autocomplete
          multiple
          options={evaluations}
          getOptionLabel={titleOf}
          getOptionSelected={(one, other) => one.id === other.id}
          onChange={(_, chosen) => {
            const ids = chosen.slice(0, MOST).map(({ id }) => id);
            onChange(
              ids.length >= (pairwise ? 2 : 1)
                ? { type: 'evaluations', ids }
                : undefined,
            );
          }}
          noOptionsText="No evaluation that you may read has kept its answers"
          renderInput={params => (
            <TextField
              {...params}
              label="Evaluations"
              helperText={
                pairwise
                  ? 'Two or more of the same data: their answers to the same question are compared'
                  : 'One or more of the same data'
              }
              variant="outlined"
            />
          )}
        />
      )}
    </Loaded>
  );
}

function titleOf({ model, data, createdAt, rows }: Evaluation): string {
  const on = data.set?.id ?? data.dataset ?? data.name ?? 'unnamed data';
  return `${nameOfRef(model.ref)} ${
    model.version ?? ''
  } on ${on}, ${rows} rows, ${createdAt.slice(0, 10)}`;
}

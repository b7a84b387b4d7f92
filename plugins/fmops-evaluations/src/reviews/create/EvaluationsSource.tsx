import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { nameOfRef } from '../words/nameOfRef';
import { newReviewTranslationRef, type NewReviewMessages } from './messages';
import type { SourceFieldProps } from './SourceFields';

const MOST = 8;

/** Evaluations with the answers that they were made of. */
export function EvaluationsSource({ task, onChange }: SourceFieldProps) {
  const { t } = useTranslationRef(newReviewTranslationRef);
  const texts = useAutocompleteTexts();
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
          {...texts}
          multiple
          options={evaluations}
          getOptionLabel={evaluation => titleOf(t, evaluation)}
          getOptionSelected={(one, other) => one.id === other.id}
          onChange={(_, chosen) => {
            const ids = chosen.slice(0, MOST).map(({ id }) => id);
            onChange(
              ids.length >= (pairwise ? 2 : 1)
                ? { type: 'evaluations', ids }
                : undefined,
            );
          }}
          noOptionsText={t('evaluations.none')}
          renderInput={params => (
            <TextField
              {...params}
              label={t('evaluations.label')}
              helperText={t(
                pairwise ? 'evaluations.hintTwo' : 'evaluations.hintOne',
              )}
              variant="outlined"
            />
          )}
        />
      )}
    </Loaded>
  );
}

function titleOf(
  t: NewReviewMessages,
  { model, data, createdAt, rows }: Evaluation,
): string {
  return t('evaluations.option', {
    model: [nameOfRef(model.ref), model.version].filter(Boolean).join(' '),
    data:
      data.set?.id ?? data.dataset ?? data.name ?? t('evaluations.unnamedData'),
    count: rows,
    date: createdAt.slice(0, 10),
  });
}

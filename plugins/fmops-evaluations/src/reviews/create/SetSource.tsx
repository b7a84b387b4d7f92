import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { newReviewTranslationRef } from './messages';
import type { SourceFieldProps } from './SourceFields';

/** The newest version of an evaluation catalog. */
export function SetSource({ onChange }: SourceFieldProps) {
  const { t } = useTranslationRef(newReviewTranslationRef);
  const texts = useAutocompleteTexts();
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(async () => {
    const { items } = await sets.list({ limit: 100 });
    return items.filter(({ latestVersion }) => latestVersion > 0);
  }, [sets]);
  return (
    <Loaded state={state}>
      {all => (
        <Autocomplete
          {...texts}
          options={all}
          getOptionLabel={({ title, latestVersion, rowCount }) =>
            t('set.option', {
              title,
              version: String(latestVersion),
              count: rowCount,
            })
          }
          getOptionSelected={(one, other) => one.id === other.id}
          onChange={(_, set) =>
            onChange(
              set
                ? { type: 'set', id: set.id, version: set.latestVersion }
                : undefined,
            )
          }
          noOptionsText={t('set.none')}
          renderInput={params => (
            <TextField
              {...params}
              label={t('set.label')}
              helperText={t('set.hint')}
              variant="outlined"
            />
          )}
        />
      )}
    </Loaded>
  );
}

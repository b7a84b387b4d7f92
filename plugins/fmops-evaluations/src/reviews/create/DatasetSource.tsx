import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { MODEL_DATASET_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { Loaded } from '../../loading/Loaded';
import { newReviewTranslationRef } from './messages';
import type { SourceFieldProps } from './SourceFields';

/** The rows of a dataset that its entity holds as a sample. */
export function DatasetSource({ onChange }: SourceFieldProps) {
  const { t } = useTranslationRef(newReviewTranslationRef);
  const texts = useAutocompleteTexts();
  const catalog = useApi(catalogApiRef);
  const state = useAsyncRetry(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: MODEL_DATASET_KIND },
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'],
      limit: 200,
    });
    return items;
  }, [catalog]);
  return (
    <Loaded state={state}>
      {datasets => (
        <Autocomplete
          {...texts}
          options={datasets}
          getOptionLabel={({ metadata }) => metadata.title ?? metadata.name}
          onChange={(_, dataset) =>
            onChange(
              dataset
                ? { type: 'dataset', entityRef: stringifyEntityRef(dataset) }
                : undefined,
            )
          }
          noOptionsText={t('dataset.none')}
          renderInput={params => (
            <TextField
              {...params}
              label={t('dataset.label')}
              helperText={t('dataset.hint')}
              variant="outlined"
            />
          )}
        />
      )}
    </Loaded>
  );
}

import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { newReviewTranslationRef } from './messages';

/** Users and groups of the catalog, found as one types. */
export function ReviewersField(props: {
  value: string[];
  problem?: string;
  onChange(refs: string[]): void;
}) {
  const { t } = useTranslationRef(newReviewTranslationRef);
  const texts = useAutocompleteTexts();
  const { value, problem, onChange } = props;
  const catalog = useApi(catalogApiRef);
  const [text, setText] = useState('');
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(text), 250, [text]);
  const { value: found = [], loading } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: ['User', 'Group'] },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
      limit: 50,
      ...(term && {
        fullTextFilter: {
          term,
          fields: ['metadata.name', 'spec.profile.displayName'],
        },
      }),
    });
    return items.map(entity => stringifyEntityRef(entity));
  }, [catalog, term]);
  return (
    <Autocomplete
      {...texts}
      multiple
      options={found}
      value={value}
      loading={loading}
      filterSelectedOptions
      // The catalog has searched already, in names that are not shown as well.
      filterOptions={options => options}
      onChange={(_, refs) => onChange(refs)}
      onInputChange={(_, input) => setText(input)}
      renderInput={params => (
        <TextField
          {...params}
          label={t('people.reviewers')}
          helperText={problem ?? t('people.reviewersHint')}
          error={Boolean(problem)}
          variant="outlined"
          required
        />
      )}
    />
  );
}

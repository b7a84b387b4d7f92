import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import CircularProgress from '@material-ui/core/CircularProgress';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { modelsTranslationRef } from './messages';
import { useModelOptions, type ModelOption } from './useModelOptions';

/** What is known of a model that was named by an address only. */
const named = (ref: string): ModelOption => ({ ref, title: ref, versions: [] });

/** Chooses a model of the catalog by a part of its name. */
export function ModelField(props: {
  label: string;
  /** Entity reference. */
  value: string | undefined;
  required?: boolean;
  error?: string;
  onChange(model: ModelOption | undefined): void;
}) {
  const { t } = useTranslationRef(modelsTranslationRef);
  const texts = useAutocompleteTexts();
  const { label, value, required, error, onChange } = props;
  const [text, setText] = useState('');
  const found = useModelOptions(text);
  const { value: options = [], loading } = found;
  const problem =
    error ??
    (found.error && t('field.failed', { reason: found.error.message }));
  // What was found by its name is not among those that are offered without one
  const [picked, setPicked] = useState<ModelOption>();
  const known = [...options, ...(picked ? [picked] : [])];
  const chosen = value
    ? known.find(({ ref }) => ref === value) ?? named(value)
    : null;
  return (
    <Autocomplete
      {...texts}
      options={options}
      value={chosen}
      loading={loading}
      // The catalog has looked for it already
      filterOptions={all => all}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(one, other) => one.ref === other.ref}
      onChange={(_, model) => {
        setPicked(model ?? undefined);
        onChange(model ?? undefined);
      }}
      onInputChange={(_, input, reason) =>
        setText(reason === 'input' ? input : '')
      }
      noOptionsText={t('field.none')}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          required={required}
          error={problem !== undefined}
          helperText={problem}
          variant="outlined"
          size="small"
          InputProps={{
            ...params.InputProps,
            endAdornment: (
              <>
                {loading && (
                  <CircularProgress size={16} aria-label={t('field.loading')} />
                )}
                {params.InputProps.endAdornment}
              </>
            ),
          }}
        />
      )}
    />
  );
}

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { messageOf } from '../../loading/messageOf';
import { playgroundTranslationRef } from '../messages';
import { usePromptOptions, type PromptOption } from './usePromptOptions';

function titleOf(ref: string): string {
  try {
    return humanizeEntityRef(parseEntityRef(ref), {
      defaultKind: 'prompttemplate',
      defaultNamespace: 'default',
    });
  } catch {
    return ref;
  }
}

/** A prompt of the catalog, or none. */
export function PromptField(props: {
  value: string | undefined;
  onChange(ref: string | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const texts = useAutocompleteTexts();
  const { value, onChange } = props;
  const [text, setText] = useState('');
  const { value: options = [], loading, error } = usePromptOptions(text);
  const selected = value
    ? options.find(({ ref }) => ref === value) ?? {
        ref: value,
        title: titleOf(value),
      }
    : null;
  return (
    <Autocomplete<PromptOption>
      {...texts}
      options={options}
      value={selected}
      onChange={(_, option) => onChange(option?.ref)}
      onInputChange={(_, typed, reason) =>
        setText(reason === 'input' ? typed : '')
      }
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, chosen) => option.ref === chosen.ref}
      // The catalog has searched already
      filterOptions={all => all}
      loading={loading}
      noOptionsText={t('prompt.noneFits')}
      renderOption={({ title, description }) => (
        <div>
          <Typography variant="body2">{title}</Typography>
          <Typography variant="caption" color="textSecondary">
            {description}
          </Typography>
        </div>
      )}
      size="small"
      renderInput={params => (
        <TextField
          {...params}
          label={t('prompt.prompt')}
          variant="outlined"
          placeholder={t('prompt.none')}
          InputLabelProps={{ shrink: true }}
          error={Boolean(error)}
          helperText={error && messageOf(error)}
        />
      )}
    />
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { instanceFacts } from './instances';
import { computePickerTranslationRef } from './messages';

/** Chooses an EC2 instance type with GPUs, by its name or that of its GPU. */
export const InstanceSelect = (props: {
  id?: string;
  instances: readonly AcceleratorInstance[];
  value: AcceleratorInstance | undefined;
  disabled?: boolean;
  onChange(instance: AcceleratorInstance): void;
}) => {
  const { t } = useTranslationRef(computePickerTranslationRef);
  const texts = useAutocompleteTexts();
  return (
    <Autocomplete
      {...texts}
      id={props.id}
      options={[...props.instances]}
      // Never undefined: a default that comes later would not be shown
      value={props.value ?? null}
      disabled={props.disabled}
      disableClearable={props.value !== undefined}
      getOptionLabel={instance =>
        `${instance.instanceType} (${instanceFacts(t, instance)})`
      }
      onChange={(_, instance) => instance && props.onChange(instance)}
      renderInput={params => (
        <TextField
          {...params}
          label={t('instance.label')}
          required
          error={props.value === undefined}
          helperText={props.value ? undefined : t('instance.choose')}
          variant="outlined"
          margin="dense"
        />
      )}
    />
  );
};

import { lazy, Suspense, useEffect } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { Progress } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScaffolderField } from '../alpha';
import { repositoryPickerTranslationRef } from './messages';
import { repositoryPlaces } from './repositoryPlaces';
import type { RepositoryFieldProps } from './schema';

// Brings all of the scaffolder's own fields with it
const StockRepositoryPicker = lazy(() =>
  import('./StockRepositoryPicker').then(m => ({
    default: m.StockRepositoryPicker,
  })),
);

/** Chooses where a project is kept: on this machine, or in a new repository of a Git host. */
export const RepositoryPicker = (props: RepositoryFieldProps) => {
  const { disabled, formData: value, onChange } = props;
  const { t } = useTranslationRef(repositoryPickerTranslationRef);
  const id = props.idSchema?.$id ?? 'repository';
  const { local, hosts } = repositoryPlaces(useApi(configApiRef));
  const name: unknown = props.formContext?.formData?.name;
  const [first] = hosts;
  const suggested =
    first &&
    `${first}?${new URLSearchParams(
      typeof name === 'string' ? { repo: name } : {},
    )}`;
  const mustBeHosted = !local && !value && suggested;

  useEffect(() => {
    if (mustBeHosted) {
      onChange(mustBeHosted);
    }
  }, [mustBeHosted, onChange]);

  return (
    <ScaffolderField
      rawErrors={props.rawErrors}
      rawDescription={props.schema.description}
      required={props.required}
      disabled={disabled}
      errors={props.errors}
    >
      <FormLabel id={`${id}-label`}>
        {props.schema.title ?? t('field.label')}
      </FormLabel>
      {local && (
        <RadioGroup
          aria-labelledby={`${id}-label`}
          value={value ? 'host' : 'local'}
          onChange={(_, place) =>
            onChange(place === 'host' ? suggested : undefined)
          }
        >
          <FormControlLabel
            value="local"
            disabled={disabled}
            control={<Radio color="primary" />}
            label={t('place.local')}
          />
          <FormControlLabel
            value="host"
            disabled={disabled || !first}
            control={<Radio color="primary" />}
            label={first ? t('place.hosted', { hosts }) : t('place.noHost')}
          />
        </RadioGroup>
      )}
      {value && (
        <Suspense fallback={<Progress />}>
          <StockRepositoryPicker {...props} hosts={hosts} />
        </Suspense>
      )}
      {!local && !first && (
        <FormHelperText error role="status">
          {t('place.none')}
        </FormHelperText>
      )}
    </ScaffolderField>
  );
};

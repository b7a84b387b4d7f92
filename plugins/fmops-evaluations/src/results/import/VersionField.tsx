import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { Field } from '../../fields/Field';
import { resultsImportTranslationRef } from './messages';

/** Which version of the model was evaluated. */
export function VersionField(props: {
  value: string;
  versions: readonly string[];
  onChange(version: string): void;
}) {
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { value, versions, onChange } = props;
  const offered = value && !versions.includes(value) ? [value] : [];
  return (
    <Field
      select
      label={t('version.label')}
      value={value}
      helperText={t('version.help')}
      onChange={({ target }) => onChange(target.value)}
    >
      <MenuItem value="">{t('version.unknown')}</MenuItem>
      {[...offered, ...versions].map(version => (
        <MenuItem key={version} value={version}>
          {version}
        </MenuItem>
      ))}
    </Field>
  );
}

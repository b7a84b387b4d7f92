import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';

/** A version of a prompt; empty for the newest. */
export function VersionField(props: {
  versions: PromptVersion[];
  value: string | undefined;
  onChange(version: string | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { versions, value = '', onChange } = props;
  const known = [...new Set(versions.map(({ version }) => version))];
  const offered = value && !known.includes(value) ? [...known, value] : known;
  return (
    <Field
      select
      label={t('prompt.version')}
      value={value}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <MenuItem value="">{t('prompt.newest')}</MenuItem>
      {offered.map(version => (
        <MenuItem key={version} value={version}>
          {version}
        </MenuItem>
      ))}
    </Field>
  );
}

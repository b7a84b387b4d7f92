import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { promptsTranslationRef } from '../messages';
import { versionKey, versionTitle } from './versionKey';

/** One of the versions. */
export function VersionSelect(props: {
  label: string;
  versions: readonly PromptVersion[];
  value?: PromptVersion;
  onChange(version: PromptVersion): void;
}) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const { label, versions, value, onChange } = props;
  return (
    <Field
      select
      label={label}
      value={value ? versionKey(value) : ''}
      onChange={({ target }) => {
        const chosen = versions.find(one => versionKey(one) === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {versions.map(one => (
        <MenuItem key={versionKey(one)} value={versionKey(one)}>
          {versionTitle(t, one)}
        </MenuItem>
      ))}
    </Field>
  );
}

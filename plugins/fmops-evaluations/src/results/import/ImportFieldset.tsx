import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationFormatInfo } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { ModelField } from '../../models/ModelField';
import { FileField } from './FileField';
import type { FieldProblems, ImportFields } from './importRequest';
import { resultsImportTranslationRef } from './messages';
import { VersionField } from './VersionField';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
  },
  wide: { gridColumn: '1 / -1' },
}));

const TEXTS = [
  {
    name: 'dataName',
    label: 'dataName.label',
    help: 'dataName.help',
  },
  {
    name: 'dataVersion',
    label: 'dataVersion.label',
    help: 'dataVersion.help',
  },
  { name: 'uri', label: 'uri.label', help: 'uri.help' },
] as const;

/** What is imported, and what it is about. */
export function ImportFieldset(props: {
  fields: ImportFields;
  formats: readonly EvaluationFormatInfo[];
  problems: FieldProblems;
  onChange(change: Partial<ImportFields>): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { fields, formats, problems, onChange } = props;
  const [versions, setVersions] = useState<readonly string[]>([]);
  return (
    <div className={classes.root}>
      <div className={classes.wide}>
        <FileField
          files={fields.files}
          error={problems.files}
          onChange={files => onChange({ files })}
        />
      </div>
      <ModelField
        label={t('model.label')}
        required
        value={fields.model}
        error={problems.model}
        onChange={model => {
          setVersions(model?.versions ?? []);
          onChange({ model: model?.ref, version: model?.versions[0] ?? '' });
        }}
      />
      <VersionField
        value={fields.version}
        versions={versions}
        onChange={version => onChange({ version })}
      />
      <Field
        select
        label={t('format.label')}
        value={fields.format}
        helperText={formats.find(({ id }) => id === fields.format)?.files}
        onChange={({ target }) => onChange({ format: target.value })}
      >
        <MenuItem value="">{t('format.fromFiles')}</MenuItem>
        {formats.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </Field>
      {TEXTS.map(({ name, label, help }) => (
        <Field
          key={name}
          label={t(label)}
          value={fields[name]}
          error={problems[name] !== undefined}
          helperText={problems[name] ?? t(help)}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
    </div>
  );
}

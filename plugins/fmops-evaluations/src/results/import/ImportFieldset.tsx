import { useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationFormatInfo } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { ModelField } from '../../models/ModelField';
import { FileField } from './FileField';
import type { FieldProblems, ImportFields } from './importRequest';
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
    label: 'Data, if the files do not say it',
    help: 'Such as cais/mmlu (test).',
  },
  {
    name: 'dataVersion',
    label: 'Version of the data',
    help: 'Results of other versions are not compared.',
  },
  {
    name: 'uri',
    label: 'Address where the results are published',
    help: 'Optional.',
  },
] as const;

/** What is imported, and what it is about. */
export function ImportFieldset(props: {
  fields: ImportFields;
  formats: readonly EvaluationFormatInfo[];
  problems: FieldProblems;
  onChange(change: Partial<ImportFields>): void;
}) {
  const classes = useStyles();
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
        label="Model"
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
        label="Format"
        value={fields.format}
        helperText={formats.find(({ id }) => id === fields.format)?.files}
        onChange={({ target }) => onChange({ format: target.value })}
      >
        <MenuItem value="">Found out from the files</MenuItem>
        {formats.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </Field>
      {TEXTS.map(({ name, label, help }) => (
        <Field
          key={name}
          label={label}
          value={fields[name]}
          error={problems[name] !== undefined}
          helperText={problems[name] ?? help}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
    </div>
  );
}

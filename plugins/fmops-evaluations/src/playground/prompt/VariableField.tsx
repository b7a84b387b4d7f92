import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import type {
  PromptValue,
  PromptVariable,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';
import { readVariable, variableText } from './variableText';

/** A value for a variable, asked for as its type wants. */
export function VariableField(props: {
  variable: PromptVariable;
  value: PromptValue | undefined;
  problem?: string;
  onChange(value: PromptValue | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { variable, value, problem, onChange } = props;
  const { name, type, description, required } = variable;
  const help = problem ?? description;
  if (type === 'boolean') {
    return (
      <div>
        <FormControlLabel
          label={name}
          control={
            <Checkbox
              color="primary"
              checked={(value ?? variable.default) === true}
              onChange={({ target }) => onChange(target.checked)}
            />
          }
        />
        {help && (
          <FormHelperText error={Boolean(problem)}>{help}</FormHelperText>
        )}
      </div>
    );
  }
  return (
    <Field
      select={type === 'enum'}
      label={required ? t('variable.required', { name }) : name}
      value={variableText(value)}
      onChange={({ target }) => onChange(readVariable(target.value, type))}
      placeholder={
        variable.default === undefined ? '' : variableText(variable.default)
      }
      helperText={
        type === 'list'
          ? [t('variable.lines'), help].filter(Boolean).join(' ')
          : help
      }
      error={Boolean(problem)}
      multiline={type === 'string' || type === 'list'}
      maxRows={8}
      inputProps={type === 'number' ? { inputMode: 'decimal' } : {}}
    >
      {[
        <MenuItem key="" value="">
          {variable.default === undefined
            ? t('variable.none')
            : t('variable.default', { value: String(variable.default) })}
        </MenuItem>,
        ...(variable.values ?? []).map(one => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        )),
      ]}
    </Field>
  );
}

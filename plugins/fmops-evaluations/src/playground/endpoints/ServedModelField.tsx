import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';
import type { ChosenTarget } from './chosenTargets';
import { useServedModels } from './useServedModels';

/** Which of its models an endpoint is asked for, where it serves several, such as a base model and its adapters. */
export function ServedModelField(props: {
  chosen: ChosenTarget;
  label: string;
  onChange(servedModel: string | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { chosen, label, onChange } = props;
  const { target, problem } = chosen;
  const served = useServedModels(target.endpoint, !problem);
  const { servedModel = '' } = target;
  const names =
    servedModel && !served.includes(servedModel)
      ? [...served, servedModel]
      : served;
  return names.length > 1 || servedModel ? (
    <Field
      select
      label={label}
      value={servedModel}
      onChange={({ target: { value } }) => onChange(value || undefined)}
    >
      <MenuItem value="">{t('targets.firstModel')}</MenuItem>
      {names.map(name => (
        <MenuItem key={name} value={name}>
          {name}
        </MenuItem>
      ))}
    </Field>
  ) : null;
}

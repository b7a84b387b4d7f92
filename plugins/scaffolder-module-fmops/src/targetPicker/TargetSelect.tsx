import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  targetPickerTranslationRef,
  type TargetPickerMessages,
} from './messages';
import { isSameTarget, targetObjection, type Target } from './targetObjection';

function label(
  t: TargetPickerMessages,
  { cluster, namespace, demo }: SubmitTarget,
  objection?: string,
) {
  const place = t(demo ? 'place.demo' : 'place.name', { cluster, namespace });
  return objection ? `${place} – ${objection}` : place;
}

/** The list of namespaces; those that can't be chosen say why. */
export const TargetSelect = (props: {
  id?: string;
  label: string;
  required?: boolean;
  disabled?: boolean;
  hasError?: boolean;
  owner?: string;
  targets: SubmitTarget[];
  value?: Target;
  onChange(target: Target | undefined): void;
}) => {
  const { targets, owner, value } = props;
  const { t } = useTranslationRef(targetPickerTranslationRef);
  const index = targets.findIndex(item => value && isSameTarget(item, value));
  const chosen = targets[index];
  const objection = chosen && targetObjection(t, chosen, owner);
  return (
    <>
      <TextField
        select
        fullWidth
        id={props.id}
        label={props.label}
        required={props.required}
        disabled={props.disabled}
        error={props.hasError || Boolean(objection)}
        variant="outlined"
        margin="dense"
        value={index < 0 ? '' : String(index)}
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true, htmlFor: props.id }}
        onChange={event => {
          const target = targets[Number(event.target.value)];
          props.onChange(
            event.target.value === '' || !target
              ? undefined
              : { cluster: target.cluster, namespace: target.namespace },
          );
        }}
      >
        <option value="">{t('field.choose')}</option>
        {targets.map((target, position) => {
          const reason = targetObjection(t, target, owner);
          return (
            <option
              key={`${target.cluster}/${target.namespace}`}
              value={String(position)}
              disabled={reason !== undefined}
            >
              {label(t, target, reason)}
            </option>
          );
        })}
      </TextField>
      {objection && <FormHelperText error>{objection}</FormHelperText>}
      {value && !chosen && (
        <FormHelperText error>
          {t('place.closedChoose', {
            namespace: value.namespace,
            cluster: value.cluster,
          })}
        </FormHelperText>
      )}
    </>
  );
};

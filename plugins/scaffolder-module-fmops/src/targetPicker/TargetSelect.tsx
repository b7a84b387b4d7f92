import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import { isSameTarget, targetObjection, type Target } from './targetObjection';

function label({ cluster, namespace, demo }: SubmitTarget, objection?: string) {
  const place = `${namespace} on ${cluster}${demo ? ' (demo)' : ''}`;
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
  const index = targets.findIndex(item => value && isSameTarget(item, value));
  const chosen = targets[index];
  const objection = chosen && targetObjection(chosen, owner);
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
        <option value="">Choose a namespace</option>
        {targets.map((target, position) => {
          const reason = targetObjection(target, owner);
          return (
            <option
              key={`${target.cluster}/${target.namespace}`}
              value={String(position)}
              disabled={reason !== undefined}
            >
              {label(target, reason)}
            </option>
          );
        })}
      </TextField>
      {objection && <FormHelperText error>{objection}</FormHelperText>}
      {value && !chosen && (
        <FormHelperText error>
          {value.namespace} on {value.cluster} is not open for workloads. Choose
          another namespace.
        </FormHelperText>
      )}
    </>
  );
};

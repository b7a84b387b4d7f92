import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { findInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { ScaffolderField } from '../alpha';
import { useSelectedEntity } from '../entityPicker/useSelectedEntity';
import { AvailabilityNotes } from './AvailabilityNotes';
import { CountField } from './CountField';
import { estimateOf, modelField } from './estimateOf';
import { instancesFor } from './instances';
import { InstanceSelect } from './InstanceSelect';
import { MemoryEstimate } from './MemoryEstimate';
import { computePickerTranslationRef } from './messages';
import { Proposals } from './Proposals';
import { proposalsOf } from './proposalsOf';
import type { ComputeFieldProps } from './schema';
import { spreadOf } from './spreadOf';
import { useAvailability } from './useAvailability';

const MAX_NODES = 64;

/** Chooses machines, and says at once whether the run fits into their memory. */
export const ComputePicker = (props: ComputeFieldProps) => {
  const { disabled, onChange } = props;
  const { t } = useTranslationRef(computePickerTranslationRef);
  const id = props.idSchema?.$id ?? 'compute';
  const form = props.formContext?.formData ?? {};
  const options = props.uiSchema?.['ui:options'];
  const maxNodes = options?.maxNodes ?? MAX_NODES;
  const field = modelField(options);
  const model = useSelectedEntity(field && form[field]);
  const compute = {
    instanceType: props.formData?.instanceType ?? '',
    nodes: props.formData?.nodes ?? 1,
    gpusPerNode: props.formData?.gpusPerNode ?? 1,
  };
  const instance = findInstance(compute.instanceType);
  const gpus = instance?.accelerator.count ?? 1;
  const check = instance && estimateOf(model.value, form, compute, options);
  const available = useAvailability(form.target, form.queue, compute, instance);

  return (
    <ScaffolderField
      rawErrors={props.rawErrors}
      rawDescription={props.schema.description}
      required={props.required}
      disabled={disabled}
      errors={props.errors}
    >
      <Typography variant="subtitle1" component="h3" id={`${id}-title`}>
        {props.schema.title ?? t('field.title')}
      </Typography>
      <Grid container spacing={1} role="group" aria-labelledby={`${id}-title`}>
        <Grid item xs={12} sm={6}>
          <InstanceSelect
            id={`${id}-instance`}
            instances={instancesFor(options)}
            value={instance}
            disabled={disabled}
            onChange={({ instanceType, accelerator }) =>
              onChange({
                ...compute,
                instanceType,
                gpusPerNode: Math.min(compute.gpusPerNode, accelerator.count),
              })
            }
          />
        </Grid>
        {maxNodes > 1 && (
          <Grid item xs={6} sm={3}>
            <CountField
              id={`${id}-nodes`}
              label={t('field.nodes')}
              max={maxNodes}
              value={compute.nodes}
              disabled={disabled}
              onChange={nodes => onChange({ ...compute, nodes })}
            />
          </Grid>
        )}
        <Grid item xs={6} sm={3}>
          <CountField
            id={`${id}-gpus`}
            label={maxNodes > 1 ? t('field.gpusPerNode') : t('field.gpus')}
            max={gpus}
            value={compute.gpusPerNode}
            disabled={disabled}
            onChange={gpusPerNode => onChange({ ...compute, gpusPerNode })}
          />
        </Grid>
      </Grid>
      {check && (
        <MemoryEstimate
          check={check}
          spread={spreadOf(t, instance, compute, options)}
        />
      )}
      <AvailabilityNotes {...available} />
      <Proposals
        proposals={proposalsOf(model.value, form, options)}
        options={options}
        value={compute}
        disabled={disabled}
        onChoose={onChange}
      />
      {!check && field && (
        <Typography variant="caption" role="status">
          {model.loading ? t('estimate.loading') : t('estimate.missing')}
        </Typography>
      )}
    </ScaffolderField>
  );
};

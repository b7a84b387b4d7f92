import { MODEL_DATASET_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { ScaffolderField } from '../alpha';
import { EntityPicker } from '../entityPicker/EntityPicker';
import { intendedUse } from '../entityPicker/intendedUse';
import type { EntityRefFieldProps } from '../entityPicker/schema';
import { datasetFacts } from './datasetFacts';
import { datasetObjection } from './datasetObjection';

/** Chooses a dataset of the catalog that can be learned from, judged by the form's field `use`. */
export const DatasetPicker = (props: EntityRefFieldProps) => {
  const use = intendedUse(props.formContext?.formData);
  return (
    <ScaffolderField
      rawErrors={props.rawErrors}
      rawDescription={props.schema.description}
      required={props.required}
      disabled={props.disabled}
      errors={props.errors}
    >
      <EntityPicker
        id={props.idSchema?.$id}
        kind={MODEL_DATASET_KIND}
        label={props.schema.title ?? 'Dataset'}
        required={props.required}
        disabled={props.disabled}
        hasError={Boolean(props.rawErrors?.length)}
        value={props.formData}
        onChange={props.onChange}
        factsOf={datasetFacts}
        objectionTo={entity => datasetObjection(entity, use)}
      />
    </ScaffolderField>
  );
};

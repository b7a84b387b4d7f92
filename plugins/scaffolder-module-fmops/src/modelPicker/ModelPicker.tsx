import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { ScaffolderField } from '../alpha';
import { EntityPicker } from '../entityPicker/EntityPicker';
import { intendedUse } from '../entityPicker/intendedUse';
import type { EntityRefFieldProps } from '../entityPicker/schema';
import { modelFacts } from './modelFacts';
import { modelObjection } from './modelObjection';

/** Chooses a model of the catalog that can be tuned, judged by the form's field `use`. */
export const ModelPicker = (props: EntityRefFieldProps) => {
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
        kind={FOUNDATION_MODEL_KIND}
        label={props.schema.title ?? 'Model'}
        required={props.required}
        disabled={props.disabled}
        hasError={Boolean(props.rawErrors?.length)}
        value={props.formData}
        onChange={props.onChange}
        factsOf={modelFacts}
        objectionTo={entity => modelObjection(entity, use)}
      />
    </ScaffolderField>
  );
};

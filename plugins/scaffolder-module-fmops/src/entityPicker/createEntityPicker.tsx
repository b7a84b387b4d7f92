import type { ComponentType } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScaffolderField } from '../alpha';
import { EntityPicker } from './EntityPicker';
import {
  entityPickerTranslationRef,
  type EntityPickerMessages,
} from './messages';
import type { EntityRefFieldProps } from './schema';
import { wantedFor, type Wanted } from './Wanted';

/** Says why an entity can't be chosen for what it is wanted for; undefined when it can. */
export type EntityObjection = (
  t: EntityPickerMessages,
  entity: Entity,
  wanted: Wanted,
) => string | undefined;

/** What a picker lets one choose. */
export interface PickedKind {
  kind: string;
  /** `spec.type`, where only one is meant. */
  type?: string;
  /** Where the form has no title for the field. */
  label: 'model.label' | 'dataset.label' | 'endpoint.label';
  /** A line of facts about an entity. */
  factsOf(t: EntityPickerMessages, entity: Entity): string;
  objectionTo: EntityObjection;
  /** What is shown of the chosen one besides. */
  Details?: ComponentType<{ entityRef: string }>;
}

/** A form field that chooses entities of a kind, judged by the form's field `use`. */
export function createEntityPicker(picked: PickedKind) {
  const { kind, type, label, factsOf, objectionTo, Details } = picked;
  return function EntityPickerField(props: EntityRefFieldProps) {
    const { t } = useTranslationRef(entityPickerTranslationRef);
    const wanted = wantedFor(
      props.formContext?.formData,
      props.uiSchema?.['ui:options'],
    );
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
          kind={kind}
          type={type}
          label={props.schema.title ?? t(label)}
          required={props.required}
          disabled={props.disabled}
          hasError={Boolean(props.rawErrors?.length)}
          value={props.formData}
          onChange={props.onChange}
          factsOf={entity => factsOf(t, entity)}
          objectionTo={entity => objectionTo(t, entity, wanted)}
        />
        {Details && props.formData && (
          <Details key={props.formData} entityRef={props.formData} />
        )}
      </ScaffolderField>
    );
  };
}

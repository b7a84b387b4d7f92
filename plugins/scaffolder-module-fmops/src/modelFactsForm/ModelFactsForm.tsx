import { useEffect } from 'react';
import { Progress } from '@backstage/core-components';
import type { StatedFacts } from '@fmops/backstage-plugin-fmops-models-common';
import { ScaffolderField } from '../alpha';
import { LookupFailure } from '../inspections/LookupFailure';
import { useInspection } from '../inspections/useInspection';
import { aboutOf } from './aboutOf';
import { FactInputs } from './FactInputs';
import type { FactsFieldProps } from './schema';

/** Shows the facts that were read of a model, and takes others over them. */
export const ModelFactsForm = (props: FactsFieldProps) => {
  const { onChange } = props;
  const source = props.formContext?.formData?.source;
  const about = aboutOf(source);
  const facts: StatedFacts =
    props.formData?.about === about ? props.formData : { about };
  const { inspection, loading, error, retry } = useInspection(source);

  // Facts of the model before are none of this one
  const isOfAnother = props.formData?.about !== about;
  useEffect(() => {
    if (isOfAnother) {
      onChange({ about });
    }
  }, [isOfAnother, about, onChange]);

  return (
    <ScaffolderField
      required={props.required}
      disabled={props.disabled}
      errors={props.errors}
    >
      {loading && <Progress />}
      {error && <LookupFailure error={error} onRetry={retry} />}
      {inspection && (
        <FactInputs
          id={props.idSchema?.$id ?? 'facts'}
          inspection={inspection}
          facts={facts}
          showProblems={Boolean(props.rawErrors?.length)}
          disabled={props.disabled}
          onChange={onChange}
        />
      )}
    </ScaffolderField>
  );
};

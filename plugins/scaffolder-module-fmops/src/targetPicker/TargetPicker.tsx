import { useEffect } from 'react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Progress } from '@backstage/core-components';
import { ScaffolderField } from '../alpha';
import { useWorkloadsClient } from '../workloads/workloadsClient';
import type { TargetFieldProps } from './schema';
import { targetObjection } from './targetObjection';
import { TargetSelect } from './TargetSelect';

/** Chooses the cluster and namespace of a run; the only possible one is chosen from the first. */
export const TargetPicker = (props: TargetFieldProps) => {
  const { formData, onChange, required } = props;
  const client = useWorkloadsClient();
  const owner: string | undefined = props.formContext?.formData?.owner;
  const { value, loading, error, retry } = useAsyncRetry(
    () => client.targets(),
    [client],
  );
  const possible = value?.filter(
    target => targetObjection(target, owner) === undefined,
  );
  const only = possible?.length === 1 ? possible[0] : undefined;
  const empty = !formData?.namespace;

  useEffect(() => {
    if (only && empty && required) {
      onChange({ cluster: only.cluster, namespace: only.namespace });
    }
  }, [only, empty, required, onChange]);

  return (
    <ScaffolderField
      rawErrors={props.rawErrors}
      rawDescription={props.schema.description}
      required={required}
      disabled={props.disabled}
      errors={props.errors}
    >
      {loading && <Progress />}
      {error && (
        <FormHelperText error component="div" role="alert">
          The namespaces could not be listed: {error.message}{' '}
          <Button size="small" onClick={retry}>
            Try again
          </Button>
        </FormHelperText>
      )}
      {value && (
        <TargetSelect
          id={props.idSchema?.$id}
          label={props.schema.title ?? 'Cluster and namespace'}
          required={required}
          disabled={props.disabled}
          hasError={Boolean(props.rawErrors?.length)}
          owner={owner}
          targets={value}
          value={formData?.namespace ? formData : undefined}
          onChange={onChange}
        />
      )}
      {possible?.length === 0 && (
        <FormHelperText error role="status">
          There is no namespace that this project can run in. Ask a platform
          engineer for one
          {owner ? `, or choose another owner than ${owner}` : ''}.
        </FormHelperText>
      )}
    </ScaffolderField>
  );
};

import { useEffect } from 'react';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScaffolderField } from '../alpha';
import { useWorkloadsClient } from '../workloads/workloadsClient';
import { targetPickerTranslationRef } from './messages';
import type { TargetFieldProps } from './schema';
import { targetObjection } from './targetObjection';
import { TargetSelect } from './TargetSelect';

/** Chooses the cluster and namespace of a run; the only possible one is chosen from the first. */
export const TargetPicker = (props: TargetFieldProps) => {
  const { formData, onChange, required } = props;
  const { t } = useTranslationRef(targetPickerTranslationRef);
  const client = useWorkloadsClient();
  const owner: string | undefined = props.formContext?.formData?.owner;
  const { value, loading, error, retry } = useAsyncRetry(
    () => client.targets(),
    [client],
  );
  const possible = value?.filter(
    target => targetObjection(t, target, owner) === undefined,
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
          {t('list.failed', { error: error.message })}{' '}
          <Button size="small" onClick={retry}>
            {t('list.retry')}
          </Button>
        </FormHelperText>
      )}
      {value && (
        <TargetSelect
          id={props.idSchema?.$id}
          label={props.schema.title ?? t('field.label')}
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
          {owner ? t('list.noneOfOwner', { owner }) : t('list.none')}
        </FormHelperText>
      )}
    </ScaffolderField>
  );
};

import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { ScaffolderField } from '../alpha';
import { fieldTitle } from './fieldTitle';
import type { PreflightReport } from './preflightClient';
import { PreflightList } from './PreflightList';
import type { PreflightFieldProps } from './schema';
import { usePreflight } from './usePreflight';

function verdictOf({ problems, notes }: PreflightReport): string {
  if (problems.length > 0) {
    return problems.length === 1
      ? 'One thing must be changed before it can be started.'
      : `${problems.length} things must be changed before it can be started.`;
  }
  return notes.length > 0
    ? 'It can be started; there is something to look at.'
    : 'Everything is ready.';
}

/** Shows what the task will find, as the backend judges it for this user, before it is started. */
export const PreflightField = (props: PreflightFieldProps) => {
  const { formData: value, onChange } = props;
  const { namespace, templateName } = useParams();
  const templateRef =
    namespace && templateName
      ? stringifyEntityRef({ kind: 'Template', namespace, name: templateName })
      : undefined;
  const form = props.formContext?.formData ?? {};
  const { report, loading, error, retry } = usePreflight(templateRef, form);
  const id = props.idSchema?.$id ?? 'preflight';

  // By the value, the validation knows whose form it is
  useEffect(() => {
    if (templateRef && value !== templateRef) {
      onChange(templateRef);
    }
  }, [templateRef, value, onChange]);

  return (
    <ScaffolderField
      rawErrors={props.rawErrors}
      rawDescription={props.schema.description}
      required={props.required}
      disabled={props.disabled}
      errors={props.errors}
    >
      <section aria-labelledby={`${id}-title`} aria-busy={loading}>
        <Typography variant="subtitle1" component="h3" id={`${id}-title`}>
          {props.schema.title ?? 'Before it starts'}
        </Typography>
        {!templateRef && (
          <Typography variant="body2" color="textSecondary">
            It is checked where the form is opened from the list of templates.
          </Typography>
        )}
        {loading && <Progress />}
        {error && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={retry}>
                Try again
              </Button>
            }
          >
            It can’t be checked now: {error.message}
          </Alert>
        )}
        {report && !error && (
          <>
            <Typography variant="body2" role="status">
              {verdictOf(report)}
            </Typography>
            <PreflightList
              report={report}
              titleOf={field => fieldTitle(field, props.registry?.rootSchema)}
            />
          </>
        )}
      </section>
    </ScaffolderField>
  );
};

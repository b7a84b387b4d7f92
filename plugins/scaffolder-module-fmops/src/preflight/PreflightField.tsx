import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { ScaffolderField } from '../alpha';
import { fieldTitle } from './fieldTitle';
import { preflightTranslationRef, type PreflightMessages } from './messages';
import type { PreflightReport } from './preflightClient';
import { PreflightList } from './PreflightList';
import type { PreflightFieldProps } from './schema';
import { usePreflight } from './usePreflight';

function verdictOf(
  t: PreflightMessages,
  { problems, notes }: PreflightReport,
): string {
  if (problems.length > 0) {
    return t('verdict.problems', { count: problems.length });
  }
  return notes.length > 0 ? t('verdict.notes') : t('verdict.ready');
}

/** Shows what the task will find, as the backend judges it for this user, before it is started. */
export const PreflightField = (props: PreflightFieldProps) => {
  const { formData: value, onChange } = props;
  const { t } = useTranslationRef(preflightTranslationRef);
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
          {props.schema.title ?? t('field.title')}
        </Typography>
        {!templateRef && (
          <Typography variant="body2" color="textSecondary">
            {t('field.elsewhere')}
          </Typography>
        )}
        {loading && <Progress />}
        {error && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={retry}>
                {t('field.retry')}
              </Button>
            }
          >
            {t('field.failed', { error: error.message })}
          </Alert>
        )}
        {report && !error && (
          <>
            <Typography variant="body2" role="status">
              {verdictOf(t, report)}
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

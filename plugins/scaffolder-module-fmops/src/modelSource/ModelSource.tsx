import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import TextField from '@material-ui/core/TextField';
import type { InspectionRequest } from '@fmops/backstage-plugin-fmops-models-common';
import { ScaffolderField } from '../alpha';
import { LookupFailure } from '../inspections/LookupFailure';
import { Findings } from '../inspections/Findings';
import { InspectionSummary } from '../inspections/InspectionSummary';
import { useInspection } from '../inspections/useInspection';
import { modelSourceTranslationRef } from './messages';
import type { SourceFieldProps } from './schema';
import { hubIdIn, WAYS } from './ways';
import { WayTabs } from './WayTabs';

const PLAIN_TEXT = { spellCheck: false, autoCapitalize: 'none' };

/** Says which model is meant, and at once what is known of it and what stands in the way. */
export const ModelSource = (props: SourceFieldProps) => {
  const { formData, onChange, disabled } = props;
  const { t } = useTranslationRef(modelSourceTranslationRef);
  const id = props.idSchema?.$id ?? 'source';
  const source = { ...formData, way: formData?.way ?? WAYS[0].way };
  const { fields } = WAYS.find(({ way }) => way === source.way) ?? WAYS[0];
  const { inspection, loading, error, retry } = useInspection(source);
  const findings = inspection?.findings ?? [];
  const nameFinding = findings.find(({ field }) => field === 'name');
  const set = (change: InspectionRequest) => onChange({ ...source, ...change });

  return (
    <ScaffolderField
      required={props.required}
      disabled={disabled}
      errors={props.errors}
    >
      <WayTabs
        id={id}
        way={source.way}
        onChange={way => onChange({ ...source, way })}
      />
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${source.way}`}
        aria-busy={loading}
      >
        {fields.map(({ name, label, help }) => (
          <TextField
            key={name}
            id={`${id}-${name}`}
            label={t(label)}
            helperText={t(help)}
            value={source[name] ?? ''}
            onChange={({ target }) => set({ [name]: hubIdIn(target.value) })}
            error={findings.some(
              ({ field, severity }) => field === name && severity === 'error',
            )}
            disabled={disabled}
            // The form says what is missing; the browser would keep it from doing so
            InputLabelProps={{ required: true }}
            fullWidth
            margin="dense"
            variant="outlined"
            inputProps={{ ...PLAIN_TEXT, 'aria-required': true }}
          />
        ))}
        <TextField
          id={`${id}-name`}
          label={t('name.label')}
          placeholder={inspection?.name}
          helperText={
            nameFinding?.message ??
            (inspection?.name && !source.name
              ? t('name.proposed', { name: inspection.name })
              : t('name.help'))
          }
          value={source.name ?? ''}
          onChange={({ target }) => set({ name: target.value || undefined })}
          error={nameFinding?.severity === 'error'}
          disabled={disabled}
          fullWidth
          margin="dense"
          variant="outlined"
          InputLabelProps={{ shrink: true, required: source.way === 'manual' }}
          inputProps={PLAIN_TEXT}
        />
        {loading && <LinearProgress aria-label={t('lookup.loading')} />}
        {error && <LookupFailure error={error} onRetry={retry} />}
        <div aria-live="polite">
          {inspection && Object.keys(inspection.spec).length > 0 && (
            <InspectionSummary inspection={inspection} />
          )}
          <Findings
            findings={findings.filter(
              finding => finding !== nameFinding || finding.entityRef,
            )}
          />
        </div>
      </div>
    </ScaffolderField>
  );
};

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import {
  registrationProblems,
  withStatedFacts,
  type ModelInspection,
  type StatedFacts,
} from '@fmops/backstage-plugin-fmops-models-common';
import { Findings } from '../inspections/Findings';
import { FACT_FIELDS } from './factFields';
import { FactInput } from './FactInput';
import { modelFactsTranslationRef } from './messages';
import { LicenseFacts } from './LicenseFacts';
import { PricingFacts } from './PricingFacts';

/** The inputs for all facts of a model. */
export const FactInputs = (props: {
  id: string;
  inspection: ModelInspection;
  facts: StatedFacts;
  /** After a try to go on. */
  showProblems: boolean;
  disabled?: boolean;
  onChange(facts: StatedFacts): void;
}) => {
  const { id, inspection, facts, disabled, onChange } = props;
  const { t } = useTranslationRef(modelFactsTranslationRef);
  const { title } = inspection;
  const read = inspection.spec;
  const { spec } = withStatedFacts(read, facts);
  const problems = props.showProblems ? registrationProblems(spec, facts) : [];
  const problemOf = (name: string) =>
    problems.find(({ field }) => field === name)?.message;
  const set = (change: StatedFacts) => onChange({ ...facts, ...change });
  return (
    <>
      <Typography variant="body2" color="textSecondary" paragraph>
        {t('form.about')}
      </Typography>
      <Findings
        findings={inspection.findings.filter(
          ({ severity }) => severity !== 'info',
        )}
      />
      <Grid container spacing={1}>
        {FACT_FIELDS.map(definition => {
          const { field, kind } = definition;
          return (
            <Grid item xs={12} md={kind === 'long-text' ? 12 : 6} key={field}>
              <FactInput
                id={`${id}-${field}`}
                definition={definition}
                stated={facts[field]}
                read={{ title, description: undefined, ...read }[field]}
                from={inspection.facts.find(fact => fact.field === field)?.from}
                problem={problemOf(field)}
                disabled={disabled}
                onChange={fact => set({ [field]: fact })}
              />
            </Grid>
          );
        })}
      </Grid>
      <LicenseFacts
        id={`${id}-license`}
        read={read.license}
        stated={facts.license}
        problem={problemOf('license')}
        disabled={disabled}
        onChange={license => set({ license })}
      />
      {spec.access === 'proprietary' && (
        <PricingFacts
          id={`${id}-pricing`}
          stated={facts.pricing}
          problem={problemOf('pricing')}
          disabled={disabled}
          onChange={pricing => set({ pricing })}
        />
      )}
    </>
  );
};

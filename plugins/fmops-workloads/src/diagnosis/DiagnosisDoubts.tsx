import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import { diagnosisTranslationRef } from './messages';

/** What is not sure about a diagnosis. */
export function DiagnosisDoubts(props: { diagnosis: Diagnosis }) {
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const { causeNotFound, unverified } = props.diagnosis;
  return (
    <>
      {causeNotFound && (
        <Typography variant="body2" color="textSecondary">
          {t('doubt.symptom')}
        </Typography>
      )}
      {unverified && (
        <Typography variant="body2" color="textSecondary">
          {t('doubt.unverified')}
        </Typography>
      )}
    </>
  );
}

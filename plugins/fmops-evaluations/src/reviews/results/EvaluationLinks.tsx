import Alert from '@material-ui/lab/Alert';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  editsRows,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { reviewResultsTranslationRef } from './messages';

/** The evaluations that a finished review on answers became. */
export function EvaluationLinks(props: { review: ReviewCampaign }) {
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { state, task, details } = props.review;
  const linkOf = useRouteRef(evaluationRouteRef);
  if (state !== 'finished' || editsRows(task) || !details) return null;
  const { evaluationIds } = details;
  if (evaluationIds.length === 0) {
    return <Alert severity="info">{t('recorded.none')}</Alert>;
  }
  const links = evaluationIds.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      {linkOf ? (
        <Link to={linkOf({ id })}>
          {t('recorded.evaluation', { name: String(index + 1) })}
        </Link>
      ) : (
        t('recorded.evaluation', { name: id })
      )}
    </span>
  ));
  return (
    <Alert severity="success">
      {t('recorded.as', { evaluations: <>{links}</> })}
    </Alert>
  );
}

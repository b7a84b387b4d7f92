import Alert from '@material-ui/lab/Alert';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  editsRows,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';

/** The evaluations that a finished review on answers became. */
export function EvaluationLinks(props: { review: ReviewCampaign }) {
  const { state, task, details } = props.review;
  const linkOf = useRouteRef(evaluationRouteRef);
  if (state !== 'finished' || editsRows(task) || !details) return null;
  const { evaluationIds } = details;
  if (evaluationIds.length === 0) {
    return (
      <Alert severity="info">
        No evaluation was recorded: no model that was judged is in the catalog.
      </Alert>
    );
  }
  return (
    <Alert severity="success">
      Recorded as{' '}
      {evaluationIds.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {linkOf ? (
            <Link to={linkOf({ id })}>evaluation {index + 1}</Link>
          ) : (
            `evaluation ${id}`
          )}
        </span>
      ))}
      .
    </Alert>
  );
}

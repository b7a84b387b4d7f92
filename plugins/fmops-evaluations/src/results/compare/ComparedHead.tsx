import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../../routes';
import { ModelName } from '../../models/ModelName';
import { Moment } from '../../layout/Moment';

/** Whose evaluation a column holds, and of when. */
export function ComparedHead({ evaluation }: { evaluation: Evaluation }) {
  const path = useRouteRef(evaluationRouteRef)?.({ id: evaluation.id }) ?? '';
  return (
    <>
      <ModelName model={evaluation.model} />
      <Link to={path} variant="caption">
        <Moment at={evaluation.evaluatedAt ?? evaluation.createdAt} />
      </Link>
    </>
  );
}

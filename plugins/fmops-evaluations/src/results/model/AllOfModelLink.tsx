import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { evaluationListRouteRef } from '../../routes';

/** The way to all evaluations of a model. */
export function AllOfModelLink({ model }: { model: string }) {
  const path = useRouteRef(evaluationListRouteRef)?.();
  return path ? (
    <Link to={`${path}?${new URLSearchParams({ model })}`}>
      All evaluations of this model
    </Link>
  ) : null;
}

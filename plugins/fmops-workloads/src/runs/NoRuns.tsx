import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EmptyState, LinkButton } from '@backstage/core-components';
import { createRunRouteRef } from '../routes';

/** Nothing has run yet: says how to start. */
export function NoRuns(props: { description: string }) {
  const create = useRouteRef(createRunRouteRef);
  return (
    <EmptyState
      missing="content"
      title="No runs yet"
      description={props.description}
      action={
        create && (
          <LinkButton variant="contained" color="primary" to={create()}>
            Start one from a template
          </LinkButton>
        )
      }
    />
  );
}

import { EmptyState, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { templatesRouteRef } from '../../routes';

/** What to do where there is nothing to ask. */
export function NoEndpoints() {
  const templates = useRouteRef(templatesRouteRef)?.();
  return (
    <EmptyState
      missing="content"
      title="There is no endpoint yet that you may ask"
      description="Serve a model with one of the templates. Its endpoint is here as soon as the catalog knows it."
      action={
        templates ? (
          <LinkButton variant="contained" color="primary" to={templates}>
            Serve a model
          </LinkButton>
        ) : undefined
      }
    />
  );
}

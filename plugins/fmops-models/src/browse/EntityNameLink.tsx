import { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';

interface EntityNameLinkProps {
  entity: Entity;
  className?: string;
}

/**
 * A link to an entity that is already at hand. (EntityRefLink would ask the
 * presentation API for each one.)
 */
export function EntityNameLink({ entity, className }: EntityNameLinkProps) {
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <Link to={entityRoute(entityRouteParams(entity))} className={className}>
      {entity.metadata.title ?? entity.metadata.name}
    </Link>
  );
}

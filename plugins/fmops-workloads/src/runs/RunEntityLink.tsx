import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EntityOf } from '../assignment/assignEntities';
import { runsTranslationRef } from './messages';

/** The entity that a run belongs to; says so where it belongs to none. */
export function RunEntityLink(props: {
  workload: Workload;
  entityOf: EntityOf;
}) {
  const { t } = useTranslationRef(runsTranslationRef);
  const entityRef = props.entityOf(props.workload);
  if (entityRef === undefined) {
    return null;
  }
  return (
    <span data-testid="run-entity">
      {entityRef ? (
        <EntityRefLink entityRef={entityRef} />
      ) : (
        t('row.unassigned')
      )}
    </span>
  );
}

import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EntityOf } from '../assignment/assignEntities';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { LineageLink } from '../lineage/LineageLink';
import { RunEntityLink } from '../runs/RunEntityLink';
import { listTranslationRef } from './messages';

/** Tells the entities and the owners of workloads. */
export interface Whose {
  entityOf: EntityOf;
  ownerOf: OwnerOf;
}

/** Where a workload runs and whose it is, where a list holds those of many. */
export function placeFacts(workload: Workload, whose?: Whose): ReactNode[] {
  if (!whose) {
    return [];
  }
  const { cluster, namespace } = workload.ref;
  const owner = whose.ownerOf(workload);
  return [
    `${cluster} / ${namespace}`,
    <RunEntityLink workload={workload} entityOf={whose.entityOf} />,
    owner && <Owner owner={owner} />,
  ];
}

function Owner({ owner }: { owner: string }) {
  const { t } = useTranslationRef(listTranslationRef);
  return t('row.owner', {
    owner: <LineageLink value={owner} defaultKind="Group" />,
  });
}

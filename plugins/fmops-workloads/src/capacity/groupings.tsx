import type { ReactNode } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { LineageLink } from '../lineage/LineageLink';
import { lineageRef } from '../lineage/lineageRef';
import { stageTitle } from '../lineage/stageTitle';

/** What runs have in common, by which their cost is added. */
export interface Grouping {
  id: string;
  title: string;
  valueOf(run: Workload): string | undefined;
  show(value: string): ReactNode;
}

/** One model under its plain name and its reference. */
function baseModelOf({ lineage: { baseModel } }: Workload) {
  const ref = baseModel && lineageRef(baseModel, FOUNDATION_MODEL_KIND);
  return ref ? stringifyEntityRef(ref) : baseModel;
}

/** The groupings of cost, as data. */
export function groupingsOf(ownerOf: OwnerOf): readonly Grouping[] {
  return [
    {
      id: 'owner',
      title: 'Owner',
      valueOf: ownerOf,
      show: value => <LineageLink value={value} defaultKind="Group" />,
    },
    {
      id: 'model',
      title: 'Base model',
      valueOf: baseModelOf,
      show: value => (
        <LineageLink value={value} defaultKind={FOUNDATION_MODEL_KIND} />
      ),
    },
    {
      id: 'stage',
      title: 'Stage',
      valueOf: run => run.lineage.stage,
      show: stageTitle,
    },
  ];
}

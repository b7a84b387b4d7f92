import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { DemandCard } from './DemandCard';
import { groupingsOf } from './groupings';
import { QueuesCard } from './QueuesCard';
import { SpendCard } from './SpendCard';

/** What is used, what waits for it, and what it costs. */
export function CapacityCards(props: {
  workloads: readonly Workload[];
  ownerOf: OwnerOf;
}) {
  const { workloads, ownerOf } = props;
  return (
    <>
      <DemandCard workloads={workloads} />
      <QueuesCard workloads={workloads} ownerOf={ownerOf} />
      <SpendCard
        runs={workloads.filter(({ category }) => category === 'job')}
        groupings={groupingsOf(ownerOf)}
      />
    </>
  );
}

import type { QueueHolder } from '@fmops/backstage-plugin-fmops-workloads-common';
import { LineageLink } from '../lineage/LineageLink';

/** Who holds accelerators of a queue, and how many. */
export function QueueHolders({ holders }: { holders: readonly QueueHolder[] }) {
  return holders.length === 0 ? (
    <>nobody that you may see</>
  ) : (
    <>
      {holders.map(({ owner, devices }, index) => (
        <span key={owner ?? ''}>
          {index > 0 && ', '}
          {owner ? (
            <LineageLink value={owner} defaultKind="Group" />
          ) : (
            'owner not known'
          )}
          : {devices}
        </span>
      ))}
    </>
  );
}

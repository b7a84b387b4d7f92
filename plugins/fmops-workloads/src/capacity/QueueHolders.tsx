import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { QueueHolder } from '@fmops/backstage-plugin-fmops-workloads-common';
import { LineageLink } from '../lineage/LineageLink';
import { capacityTranslationRef } from './messages';

/** Who holds accelerators of a queue, and how many. */
export function QueueHolders({ holders }: { holders: readonly QueueHolder[] }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  return holders.length === 0 ? (
    <>{t('holders.nobody')}</>
  ) : (
    <>
      {holders.map(({ owner, devices }, index) => (
        <span key={owner ?? ''}>
          {index > 0 && ', '}
          {owner ? (
            <LineageLink value={owner} defaultKind="Group" />
          ) : (
            t('holders.unknownOwner')
          )}
          : {devices}
        </span>
      ))}
    </>
  );
}

import { useState } from 'react';
import { toError } from '@backstage/errors';
import type {
  Promotion,
  PromotionAct,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { messageOf } from '../../loading/messageOf';
import { usePromotions } from '../usePromotions';
import { saveFile } from '../../layout/saveFile';

/** What people do to a promotion; `onDone` is called after each, also one that failed. */
export function usePromotionActs(promotion: Promotion, onDone: () => void) {
  const promotions = usePromotions();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { id, model, version } = promotion;

  const work: Record<
    PromotionAct,
    (words: string, evidenceDigest: string) => Promise<unknown>
  > = {
    approve: (comment, evidenceDigest) =>
      promotions.approve(id, {
        evidenceDigest,
        ...(comment && { comment }),
      }),
    reject: reason => promotions.reject(id, { reason }),
    withdraw: reason => promotions.withdraw(id, { ...(reason && { reason }) }),
    retry: () => promotions.retry(id),
    check: () => promotions.check(id),
    download: async () =>
      saveFile(
        `${model.split('/').at(-1)}-${version}-evidence.zip`,
        'application/zip',
        await (await promotions.bundle(id)).blob(),
      ),
  };

  return {
    busy,
    problem,
    /**
     * @param seen - the digest of the evidence that was shown when it was decided
     * @returns whether it was done
     */
    async perform(
      act: PromotionAct,
      words = '',
      seen = promotion.evidenceDigest ?? '',
    ): Promise<boolean> {
      setBusy(true);
      setProblem(undefined);
      try {
        await work[act](words, seen);
        return true;
      } catch (error) {
        setProblem(messageOf(toError(error)));
        return false;
      } finally {
        setBusy(false);
        onDone();
      }
    },
  };
}

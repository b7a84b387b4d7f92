import type { Knex } from 'knex';

/** Topics that users switch on and off in the settings of notifications. */
export type PromotionTopic =
  | 'promotion-requested'
  | 'promotion-decided'
  | 'promotion-failed';

/** What is to be told to whom. */
export interface Notice {
  topic: PromotionTopic;
  /** Entity references of users and groups. */
  recipients: string[];
  title: string;
  description: string;
  severity: 'low' | 'normal' | 'high';
}

/** Notes what is to be told, with the change that it tells of. */
export async function addNotices(
  transaction: Knex.Transaction,
  promotionId: string,
  notices: readonly Notice[],
  now: string,
): Promise<void> {
  const due = notices.filter(({ recipients }) => recipients.length > 0);
  if (!due.length) return;
  await transaction('promotion_notices').insert(
    due.map(({ recipients, topic, ...payload }) => ({
      promotion_id: promotionId,
      topic,
      recipients: JSON.stringify(recipients),
      payload: JSON.stringify(payload),
      due_at: now,
      attempts: 0,
    })),
  );
}

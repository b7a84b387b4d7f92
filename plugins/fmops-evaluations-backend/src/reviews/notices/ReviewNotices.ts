import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { StoredCampaign } from '../store';

/** Tells people of reviews; what can't be told is logged and stops nothing. */
export class ReviewNotices {
  constructor(
    private readonly options: {
      notifications: NotificationService;
      logger: LoggerService;
      /** Address of the page of reviews. */
      pageUrl: string;
    },
  ) {}

  /** Tells reviewers that something waits for them. */
  async assigned({ id, row, settings }: StoredCampaign): Promise<void> {
    await this.#send(settings.reviewers, row.created_by, {
      title: `To review: ${settings.title}`,
      description: `${row.items} items, ${settings.reviewersPerItem} judgements of each.`,
      link: `${this.options.pageUrl}/${id}/judge`,
      topic: 'review-assigned',
      scope: `review-assigned:${id}`,
    });
  }

  /** Tells the owner that all is judged. */
  async completed({ id, row, settings }: StoredCampaign): Promise<void> {
    await this.#send([settings.owner], undefined, {
      title: `Reviewed: ${settings.title}`,
      description: `All ${row.wanted} judgements are in. Look at them, and finish the review.`,
      link: `${this.options.pageUrl}/${id}`,
      topic: 'review-completed',
      scope: `review-completed:${id}`,
    });
  }

  async #send(
    entityRef: string[],
    excludeEntityRef: string | undefined,
    payload: {
      title: string;
      description: string;
      link: string;
      topic: string;
      /** A repeat updates the notification in place of adding another. */
      scope: string;
    },
  ): Promise<void> {
    const { notifications, logger } = this.options;
    try {
      await notifications.send({
        recipients: {
          type: 'entity',
          entityRef,
          ...(excludeEntityRef && { excludeEntityRef }),
        },
        payload: { ...payload, severity: 'normal' },
      });
    } catch (error) {
      logger.warn(
        `Nobody was told of a review (${payload.topic}); is the notifications backend installed and up?`,
        toError(error),
      );
    }
  }
}

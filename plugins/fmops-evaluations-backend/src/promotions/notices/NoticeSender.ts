import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';

const TABLE = 'promotion_notices';
/** Of these many replicas one tells; a notice is due again after this time, in ms. */
const AGAIN = 60_000;
const TRIES = 20;
const BATCH = 50;

interface NoticeRow {
  id: number;
  promotion_id: string;
  topic: string;
  recipients: string;
  payload: string;
  due_at: string;
  attempts: number;
}

/** Sends what was noted to be told. What fails, or is cut off, is sent again. */
export class NoticeSender {
  constructor(
    private readonly options: {
      database: Knex;
      /** Address of the page of a promotion. */
      linkTo: (promotionId: string) => string;
      logger: LoggerService;
      notifications: NotificationService;
    },
  ) {}

  async sendDue(now: number): Promise<void> {
    const { database, logger } = this.options;
    const due = await database<NoticeRow>(TABLE)
      .where('due_at', '<=', new Date(now).toISOString())
      .orderBy('id')
      .limit(BATCH);
    for (const row of due) {
      if (!(await this.#claim(row, now))) continue;
      try {
        await this.#send(row);
        await database(TABLE).where({ id: row.id }).delete();
      } catch (error) {
        logger.warn(
          `Nobody could be told of the promotion ${row.promotion_id}, which is tried again; is the notifications backend installed and up?`,
          toError(error),
        );
        if (row.attempts + 1 >= TRIES) {
          await database(TABLE).where({ id: row.id }).delete();
        }
      }
    }
  }

  async #claim(row: NoticeRow, now: number): Promise<boolean> {
    const claimed = await this.options
      .database<NoticeRow>(TABLE)
      .where({ id: row.id, attempts: row.attempts })
      .update({
        attempts: row.attempts + 1,
        due_at: new Date(now + AGAIN).toISOString(),
      });
    return claimed === 1;
  }

  async #send({ promotion_id, topic, recipients, payload }: NoticeRow) {
    await this.options.notifications.send({
      recipients: { type: 'entity', entityRef: JSON.parse(recipients) },
      payload: {
        ...JSON.parse(payload),
        link: this.options.linkTo(promotion_id),
        topic,
        // A repeat updates the notification in place of adding another.
        scope: `${topic}:${promotion_id}`,
      },
    });
  }
}

import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type {
  ReviewedDataset,
  ReviewExportPart,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { digestOf } from '../sources';
import {
  ASSIGNMENTS,
  ITEMS,
  type AssignmentRow,
  type ItemRow,
  type StoredCampaign,
} from '../store';
import { decideRow, type DecidedRow } from './decideRow';

const PAGE = 500;

/** The version of a dataset that reviewers have made, row by row. */
export class DatasetVersion {
  constructor(
    private readonly database: Knex,
    private readonly campaign: StoredCampaign,
  ) {}

  /** Lines of a file, in the order of the source. */
  async *lines(part: ReviewExportPart): AsyncGenerator<string> {
    for await (const { item, decided } of this.rows()) {
      const line = part === 'rows' ? decided.row : provenance(item, decided);
      if (line) yield `${JSON.stringify(line)}\n`;
    }
  }

  /** How many rows became what, and the digest of the file. */
  async summary(): Promise<ReviewedDataset> {
    const counts = { accepted: 0, changed: 0, rejected: 0, undecided: 0 };
    const hash = createHash('sha256');
    for await (const { decided } of this.rows()) {
      counts[decided.decision] += 1;
      if (decided.row) hash.update(`${JSON.stringify(decided.row)}\n`);
    }
    return {
      rows: counts.accepted + counts.changed,
      ...counts,
      sha256: hash.digest('hex'),
    };
  }

  /** Every row of the draw with what became of it. */
  async *rows(): AsyncGenerator<{ item: ItemRow; decided: DecidedRow }> {
    const { id, settings } = this.campaign;
    const labelled = Boolean(settings.labels?.length);
    for (let after = -1; ; ) {
      const items = await this.database<ItemRow>(ITEMS)
        .where({ campaign_id: id })
        .where('source_index', '>', after)
        .orderBy('source_index')
        .limit(PAGE);
      if (items.length === 0) return;
      after = items[items.length - 1].source_index;
      const judged = await this.database<AssignmentRow>(ASSIGNMENTS)
        .whereIn(
          'item_id',
          items.map(item => item.id),
        )
        .where({ state: 'judged' })
        .orderBy('judged_at');
      for (const item of items) {
        const own = judged.filter(row => row.item_id === item.id);
        yield { item, decided: decideRow(item, own, labelled) };
      }
    }
  }
}

/** Where a row comes from, and who has decided on it. */
function provenance(item: ItemRow, { decision, row, judgements }: DecidedRow) {
  return {
    sourceRow: item.source_index,
    sourceSha256: item.source_digest,
    decision,
    ...(row && { rowSha256: digestOf(row) }),
    judgements: judgements.map(judged => ({
      reviewer: judged.reviewer,
      at: judged.judged_at,
      ...reasonOf(judged),
    })),
    ...(item.resolved_by && {
      resolvedBy: item.resolved_by,
      resolvedAt: item.resolved_at,
    }),
  };
}

function reasonOf({ judgement }: AssignmentRow): { reason?: string } {
  const { reason } = JSON.parse(judgement ?? '{}') as { reason?: string };
  return reason ? { reason } : {};
}

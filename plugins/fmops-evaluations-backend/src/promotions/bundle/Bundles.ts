import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  canonicalJson,
  type Evaluation,
  type HistoryHead,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonValue } from '@backstage/types';
import type { Knex } from 'knex';
import type { HistoryStore } from '../history';
import type { PromotionReader } from '../PromotionReader';
import { readRow, type PromotionRow } from '../PromotionRow';
import type { BundleFacts } from './BundleFacts';
import { mlBom } from './mlBom';
import { zipFiles } from './zipFiles';

/** Of the list of files in a bundle. */
const FORMAT = 'fmops.dev/evidence-bundle/v1';

/** A bundle as it is sent. */
export interface Bundle {
  name: string;
  bytes: Buffer;
  head: HistoryHead;
}

/**
 * Makes evidence bundles of what was kept when a promotion was done: the same
 * promotion has the same bytes, whenever and by whomever it is asked for.
 */
export class Bundles {
  constructor(
    private readonly options: {
      database: Knex;
      history: HistoryStore;
      reader: PromotionReader;
    },
  ) {}

  /** @throws NotFoundError for a promotion that is not done */
  async make(row: PromotionRow): Promise<Bundle> {
    const { database, history } = this.options;
    const kept = await database('promotion_bundles')
      .where({ promotion_id: row.id })
      .first();
    if (!kept) {
      throw new NotFoundError(
        `There is no bundle of promotion '${row.id}': it is ${row.state}, and there is one once it is done`,
      );
    }
    const entries = await history.read(row.model_ref, { upTo: kept.head_seq });
    const { seq, hash } = entries[entries.length - 1];
    const documents = await this.#documents(row);
    const facts: BundleFacts = JSON.parse(kept.facts);
    const evaluations = [...documents]
      .filter(([path]) => path.startsWith('evidence/evaluation-'))
      .map(([, text]) => JSON.parse(text) as Evaluation);
    const files = new Map<string, string>([
      ['facts.json', kept.facts],
      ['gates.json', pretty(readRow.gates(row).map(withoutAbout))],
      ['approvals.json', pretty(await this.#approvals(row.id))],
      ['history.json', pretty(entries)],
      ['ml-bom.cdx.json', pretty(mlBom(facts, evaluations))],
      ...documents,
      ['README.md', await asset('README.md')],
      ['verify.mjs', await asset('verify.mjs')],
    ]);
    files.set(
      'manifest.json',
      pretty({
        format: FORMAT,
        promotion: row.id,
        model: row.model_ref,
        version: row.version,
        stage: row.stage,
        evidenceDigest: row.evidence_digest,
        factsDigest: kept.digest,
        head: { seq, hash },
        files: [...files].map(([path, text]) => ({
          path,
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
      }),
    );
    return {
      name: `evidence-${row.id}.zip`,
      bytes: await zipFiles(files),
      head: { seq, hash },
    };
  }

  /** The statement that was approved, and all that it names by digest. */
  async #documents(row: PromotionRow): Promise<Map<string, string>> {
    const named = [
      { path: 'evidence/statement.json', digest: row.evidence_digest! },
      ...readRow.gates(row).flatMap(({ evidence }) =>
        evidence.map(({ kind, digest }) => ({
          path: `evidence/${kind}-${digest.slice(-64, -48)}.json`,
          digest,
        })),
      ),
    ];
    const found = await this.options.database('promotion_documents').whereIn(
      'digest',
      named.map(({ digest }) => digest),
    );
    const texts = new Map(
      found.map(({ digest, document }) => [digest, document as string]),
    );
    return new Map(
      named.flatMap(({ path, digest }) => {
        const text = texts.get(digest);
        return text === undefined ? [] : [[path, text] as const];
      }),
    );
  }

  async #approvals(id: string): Promise<JsonValue> {
    const approvals = await this.options.reader.approvals(id);
    return approvals.map(row => ({
      ...{ userRef: row.user_ref, at: row.at, comment: row.comment },
      ...{ groups: JSON.parse(row.groups), round: row.round },
      evidenceDigest: row.evidence_digest,
      voidedAt: row.voided_at,
    }));
  }
}

function withoutAbout({ about, ...result }: { about?: string[] } & object) {
  return result;
}

/** In an order that is always the same, and readable. */
function pretty(value: unknown): string {
  const sorted = JSON.parse(canonicalJson(JSON.parse(JSON.stringify(value))));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

async function asset(name: string): Promise<string> {
  return readFile(
    resolvePackagePath(
      '@fmops/backstage-plugin-fmops-evaluations-backend',
      `assets/bundle/${name}`,
    ),
    'utf8',
  );
}

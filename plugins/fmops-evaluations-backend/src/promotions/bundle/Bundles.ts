import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  resolvePackagePath,
  type AuthService,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  canonicalJson,
  type Evaluation,
  type GateResult,
  type HistoryHead,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonValue } from '@backstage/types';
import type { Knex } from 'knex';
import type { HistoryStore } from '../history';
import type { PromotionAccess } from '../PromotionAccess';
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
 * Makes evidence bundles of what was kept when a promotion was done: for who may
 * read the same, the same promotion has the same bytes whenever it is asked for.
 */
export class Bundles {
  constructor(
    private readonly options: {
      access: PromotionAccess;
      auth: AuthService;
      database: Knex;
      history: HistoryStore;
      reader: PromotionReader;
    },
  ) {}

  /**
   * @throws NotFoundError for a promotion that is not done, NotAllowedError for
   *   who may not read what the model comes from
   */
  async make(
    row: PromotionRow,
    credentials: BackstageCredentials,
  ): Promise<Bundle> {
    const { access, database, history } = this.options;
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
    const facts: BundleFacts = JSON.parse(kept.facts);
    await this.#assertReadable(facts, credentials);
    const gates = readRow.gates(row);
    const shown = await access.readableGates(credentials, gates);
    const documents = await this.#documents(row.evidence_digest!, shown);
    const evaluations = [...documents]
      .filter(([path]) => path.startsWith('evidence/evaluation-'))
      .map(([, text]) => JSON.parse(text) as Evaluation);
    const files = new Map<string, string>([
      ['facts.json', kept.facts],
      ['gates.json', pretty(shown)],
      ['approvals.json', pretty(await this.#approvals(row.id))],
      [
        'history.json',
        pretty(await access.readableHistory(credentials, entries)),
      ],
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
        withheld: withheld(gates, shown),
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
  async #documents(
    statement: string,
    gates: readonly GateResult[],
  ): Promise<Map<string, string>> {
    const named = [
      { path: 'evidence/statement.json', digest: statement },
      ...gates.flatMap(({ evidence }) =>
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

  /** Who may not read what the model comes from is not to learn it here. */
  async #assertReadable(
    { bases, datasets }: BundleFacts,
    credentials: BackstageCredentials,
  ) {
    const { access, auth } = this.options;
    const refs = [...bases, ...datasets].map(({ ref }) => ref);
    const known = await access.among(
      await auth.getOwnServiceCredentials(),
      refs,
    );
    const readable = await access.among(credentials, known);
    const hidden = known.size - readable.size;
    if (hidden) {
      throw new NotAllowedError(
        `The bundle tells of ${hidden} models or datasets that this one comes from and that you may not read in the catalog`,
      );
    }
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

/** Digests of evidence that only others may see. */
function withheld(
  all: readonly GateResult[],
  shown: readonly GateResult[],
): string[] {
  const digests = (gates: readonly GateResult[]) =>
    gates.flatMap(({ evidence }) => evidence).map(({ digest }) => digest);
  const seen = new Set(digests(shown));
  return digests(all).filter(digest => !seen.has(digest));
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

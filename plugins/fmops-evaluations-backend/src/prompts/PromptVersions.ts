import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  jsonDigest,
  promptContent,
  type PromptContent,
  type PromptTemplateEntity,
  type PromptVersion,
  type PromptVersionContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';

/** Annotation with the Git revision that an entity was read from. */
const REVISION_ANNOTATION = 'fmops.dev/revision';

/** More versions of one prompt than this are not listed. */
const LISTED_MOST = 1_000;

interface VersionRow {
  id: number;
  prompt_ref: string;
  version: string;
  digest: string;
  content: string;
  first_seen_at: string;
  source: string | null;
  revision: string | null;
}

/** A version without its text, which may be long. */
type ListedRow = Omit<VersionRow, 'content'>;

const LISTED: readonly (keyof ListedRow)[] = [
  ...(['id', 'prompt_ref', 'version', 'digest'] as const),
  ...(['first_seen_at', 'source', 'revision'] as const),
];

/** What tells a text of a prompt apart from others. */
export interface PromptText {
  prompt: string;
  version: string;
  digest: string;
}

/** Keeps every text of a prompt that it is shown. What is kept never changes. */
export class PromptVersions {
  constructor(private readonly database: Knex) {}

  /** Keeps what an entity holds now, unless it is kept already. */
  async keep(entity: PromptTemplateEntity): Promise<PromptText> {
    const [text] = await this.keepAll([entity]);
    return text;
  }

  /** @param entities - some hundreds at most, without problems */
  async keepAll(
    entities: readonly PromptTemplateEntity[],
  ): Promise<PromptText[]> {
    const kept = await Promise.all(entities.map(keptOf));
    if (kept.length) {
      await this.database('prompt_versions')
        .insert(kept)
        .onConflict(['prompt_ref', 'version', 'digest'])
        .ignore();
    }
    return kept.map(({ prompt_ref: prompt, version, digest }) => ({
      prompt,
      version,
      digest,
    }));
  }

  /** Newest first. */
  async list(prompt: string, current?: PromptText): Promise<PromptVersion[]> {
    const rows: ListedRow[] = await this.database('prompt_versions')
      .select(LISTED)
      .where({ prompt_ref: prompt })
      .orderBy('id', 'desc')
      .limit(LISTED_MOST);
    const first = new Map(rows.map(row => [row.version, row.id]));
    return rows.map(row =>
      versionOf(row, first.get(row.version) !== row.id, current),
    );
  }

  /** The text that was seen first under a version, or one by its digest. */
  async find(
    prompt: string,
    { version, digest }: { version?: string; digest?: string },
    current?: PromptText,
  ): Promise<PromptVersionContent | undefined> {
    const row: VersionRow | undefined = await this.database('prompt_versions')
      .where({
        prompt_ref: prompt,
        ...(version !== undefined && { version }),
        ...(digest !== undefined && { digest }),
      })
      .orderBy('id')
      .first();
    if (!row) return undefined;
    const first = await this.database('prompt_versions')
      .where({ prompt_ref: prompt, version: row.version })
      .min<{ id: number }>({ id: 'id' })
      .first();
    return {
      ...versionOf(row, Number(first?.id) !== Number(row.id), current),
      content: JSON.parse(row.content) as PromptContent,
    };
  }
}

async function keptOf(
  entity: PromptTemplateEntity,
): Promise<Omit<VersionRow, 'id'>> {
  const { annotations = {} } = entity.metadata;
  const content = promptContent(entity.spec);
  return {
    prompt_ref: stringifyEntityRef(entity),
    version: entity.spec.version,
    digest: await jsonDigest(content),
    content: JSON.stringify(content),
    first_seen_at: new Date().toISOString(),
    source:
      annotations[ANNOTATION_SOURCE_LOCATION] ??
      annotations[ANNOTATION_LOCATION] ??
      null,
    revision: annotations[REVISION_ANNOTATION]?.slice(0, 100) ?? null,
  };
}

function versionOf(
  row: ListedRow,
  changed: boolean,
  current?: PromptText,
): PromptVersion {
  return {
    prompt: row.prompt_ref,
    version: row.version,
    digest: row.digest,
    firstSeenAt: row.first_seen_at,
    ...(row.source && { source: row.source }),
    ...(row.revision && { revision: row.revision }),
    current: current?.digest === row.digest && current.version === row.version,
    changed,
  };
}

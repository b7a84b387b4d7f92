import { toError } from '@backstage/errors';
import {
  canonicalJson,
  textDigest,
  type GateResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  GateVerdict,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { JsonObject } from '@backstage/types';
import { plainJson } from '../plainJson';
import type { ConfiguredStage, NamedGate } from '../stages';

/** Longest wait for a gate, in ms. */
const PATIENCE = 30_000;
/** Of the evidence that approvals are bound to. */
const FORMAT = 'fmops.dev/promotion-evidence/v1';

/** A result with the references that only some may read of. */
export type KeptGateResult = GateResult & { about?: string[] };

/** What came of all gates of a stage. */
export interface CheckedGates {
  passed: boolean;
  results: KeptGateResult[];
  /** Of the statement of what is promoted, under which terms, on which evidence. */
  digest: string;
  /** The statement and all that it names, as canonical JSON by digest. */
  documents: Map<string, string>;
}

/** Asks the gates of a stage. */
export async function checkGates(
  stage: ConfiguredStage,
  subject: PromotionSubject,
): Promise<CheckedGates> {
  const documents = new Map<string, string>();
  const keep = async (document: JsonObject) => {
    const text = canonicalJson(plainJson(document));
    const digest = await textDigest(text);
    documents.set(digest, text);
    return digest;
  };
  const gates = stage.gatesFor(subject);
  const verdicts = await Promise.all(gates.map(gate => ask(gate, subject)));
  const results: KeptGateResult[] = [];
  for (const [index, { name, title, type }] of gates.entries()) {
    const { evidence, ...verdict } = verdicts[index];
    const kept = [];
    for (const { document, ...found } of evidence) {
      kept.push({ ...found, digest: await keep(document) });
    }
    results.push({ name, title, type, ...verdict, evidence: kept });
  }
  const digest = await keep(statement(stage, subject, results));
  return {
    passed: results.every(({ status }) => status === 'passed'),
    ...{ results, digest, documents },
  };
}

/** What is to be done, by the catalog and the configuration as they are now. */
function undertaking(
  { name, action }: ConfiguredStage,
  subject: PromotionSubject,
): JsonObject {
  const { kind, modelRef, endpointRef, incumbent } = subject;
  const { version, revision, artifactUri } = subject.version;
  const { type, carriedOutBy } = action;
  return {
    ...{ kind, model: modelRef, version },
    // JSON has no undefined: what is not known is null.
    ...{ revision: revision ?? null, artifactUri: artifactUri ?? null },
    endpoint: endpointRef ?? null,
    stage: name,
    incumbent: incumbent ?? null,
    action: {
      type,
      terms: carriedOutBy.terms,
      target: carriedOutBy.target?.(subject) ?? null,
    },
  };
}

/**
 * Whether what would be done now is what a statement tells of, whatever gates
 * say meanwhile.
 *
 * @param approved - the statement, as canonical JSON
 */
export function isStillApproved(
  approved: string,
  stage: ConfiguredStage,
  subject: PromotionSubject,
): boolean {
  const now = plainJson(undertaking(stage, subject));
  const then: JsonObject = JSON.parse(approved);
  return canonicalJson({ ...then, ...now }) === canonicalJson(then);
}

/** What an approval is of: nothing in it changes unless something that matters does. */
function statement(
  stage: ConfiguredStage,
  subject: PromotionSubject,
  results: readonly GateResult[],
): JsonObject {
  const gates = stage.gatesFor(subject);
  return {
    format: FORMAT,
    ...undertaking(stage, subject),
    approvals: stage
      .approvalsFor(subject.kind)
      .map(({ count, groups }) => ({ count, groups })),
    gates: results.map(({ name, type: gateType, status, evidence }, index) => ({
      ...{ name, type: gateType, status },
      terms: gates[index].gate.terms,
      evidence: evidence.map(item => ({
        kind: item.kind,
        id: item.id,
        digest: item.digest,
      })),
    })),
  };
}

async function ask(
  { gate, title }: NamedGate,
  subject: PromotionSubject,
): Promise<GateVerdict> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      gate.check(subject),
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () => reject(new Error(`no answer in ${PATIENCE / 1000} s`)),
          PATIENCE,
        );
      }),
    ]);
  } catch (error) {
    return {
      status: 'unknown',
      reason: `${title} could not be checked: ${toError(error).message}`,
      advice: 'Check it again; if that does not help, ask who runs the portal.',
      evidence: [],
    };
  } finally {
    clearTimeout(timer);
  }
}

import { parseEntityRef } from '@backstage/catalog-model';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import type { KnownEntity } from './BundleFacts';
import { licensesOf } from './licensesOf';

type KnownModel = KnownEntity<FoundationModelSpec>;

const COMMIT = /^[0-9a-f]{40}$/i;
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** A model as a component of CycloneDX. */
export function modelComponent(
  model: KnownModel,
  options: {
    version?: string;
    ancestors?: readonly KnownModel[];
    evaluations?: readonly Evaluation[];
  },
): JsonObject {
  const { ref, spec, title, description } = model;
  const { version, ancestors = [], evaluations = [] } = options;
  const known = spec.versions?.find(item => item.version === version);
  const revision = known?.revision ?? spec.source?.revision;
  const sha256 = SHA256.exec(revision ?? '')?.[1];
  const isCommit = COMMIT.test(revision ?? '');
  return {
    type: 'machine-learning-model',
    'bom-ref': ref,
    publisher: spec.provider,
    name: title ?? parseEntityRef(ref).name,
    ...(version && { version }),
    ...(description && { description }),
    ...(sha256 && {
      hashes: [{ alg: 'SHA-256', content: sha256.toLowerCase() }],
    }),
    ...licensesOf(spec.license),
    ...purlOf(spec, revision),
    ...((ancestors.length > 0 || isCommit) && {
      pedigree: {
        ...(ancestors.length && {
          ancestors: ancestors.map(item => ({
            type: 'machine-learning-model',
            name: item.title ?? parseEntityRef(item.ref).name,
            properties: [{ name: 'fmops:component', value: item.ref }],
          })),
        }),
        ...(isCommit && { commits: [{ uid: revision! }] }),
        ...(spec.baseModel && { notes: derivation(spec.baseModel) }),
      },
    }),
    ...(known?.artifactUri && {
      externalReferences: [{ type: 'distribution', url: known.artifactUri }],
    }),
    modelCard: modelCard(spec, evaluations),
    properties: properties(spec, known?.registry),
  };
}

function modelCard(
  spec: FoundationModelSpec,
  evaluations: readonly Evaluation[],
): JsonObject {
  const datasets = [...(spec.trainedOn ?? [])];
  return {
    modelParameters: {
      task: spec.task,
      ...(spec.architecture?.type && {
        architectureFamily: spec.architecture.type,
      }),
      ...(datasets.length && { datasets: datasets.map(ref => ({ ref })) }),
      ...(spec.inputs?.length && {
        inputs: spec.inputs.map(format => ({ format })),
      }),
      ...(spec.outputs?.length && {
        outputs: spec.outputs.map(format => ({ format })),
      }),
    },
    ...(evaluations.length && {
      quantitativeAnalysis: {
        performanceMetrics: evaluations.flatMap(metricsOf),
      },
    }),
  };
}

function metricsOf({ benchmark, data, id, method, scores }: Evaluation) {
  const about =
    benchmark ?? data.set?.id ?? data.dataset ?? data.name ?? method;
  return scores.map(({ metric, value, slice, interval, unit }) => ({
    type: `${about} ${metric}${unit ? ` (${unit})` : ''}`,
    value: `${value}`,
    slice: slice ?? `all, evaluation ${id}`,
    ...(interval && {
      confidenceInterval: {
        lowerBound: `${interval.low}`,
        upperBound: `${interval.high}`,
      },
    }),
  }));
}

function purlOf(
  { source }: FoundationModelSpec,
  revision?: string,
): JsonObject {
  const id = source?.huggingFaceId;
  if (!id) return {};
  const path = id.split('/').map(encodeURIComponent).join('/');
  const at = revision ? `@${encodeURIComponent(revision.toLowerCase())}` : '';
  return { purl: `pkg:huggingface/${path}${at}` };
}

function derivation({
  relation,
  method,
}: NonNullable<FoundationModelSpec['baseModel']>): string {
  return method ? `${relation} (${method})` : relation;
}

function properties(spec: FoundationModelSpec, registry?: string) {
  const known: Record<string, string | undefined> = {
    'fmops:owner': spec.owner,
    'fmops:access': spec.access,
    'fmops:registry': registry,
    'fmops:run': spec.producedBy?.run,
    'fmops:commercial-use': spec.license?.commercialUse,
  };
  return Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
}

import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type {
  EndpointPrice,
  PlaygroundEndpoint,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  FOUNDATION_MODEL_KIND,
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  askingProblem,
  ENDPOINT_URL,
  SERVED_MODELS,
  workloadCost,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Models that an endpoint may serve, the surest first, as entity references. */
export function modelRefs(entity: Entity, workload?: Workload): string[] {
  const related = (entity.relations ?? [])
    .filter(({ type }) => type === 'serves')
    .map(({ targetRef }) => targetRef);
  const { model, baseModel } = workload?.lineage ?? {};
  return [...related, model, baseModel].flatMap(ref => modelRef(ref) ?? []);
}

function modelRef(text: string | undefined): string | undefined {
  if (!text?.includes(':')) return undefined;
  try {
    const ref = parseEntityRef(text);
    return ref.kind.toLocaleLowerCase('en-US') ===
      FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US')
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is known of an endpoint that a user may ask. */
export function describeEndpoint(
  entity: Entity,
  workload: Workload | undefined,
  models: ReadonlyMap<string, Entity>,
): PlaygroundEndpoint {
  const { title, name, annotations = {} } = entity.metadata;
  const [ref] = modelRefs(entity, workload).filter(one => models.has(one));
  const found = ref ? models.get(ref) : undefined;
  const model = found && isFoundationModelEntity(found) ? found : undefined;
  const claimed = annotations[ENDPOINT_URL];
  return {
    endpoint: stringifyEntityRef(entity),
    title: title ?? name,
    ...(workload ? ofWorkload(workload) : ofAddress(claimed)),
    apiUrl: apiUrl(
      workload?.endpoint?.url ?? workload?.endpoint?.internalUrl ?? claimed,
    ),
    servedModel:
      workload?.endpoint?.model?.name ??
      (annotations[SERVED_MODELS]?.split(',')[0].trim() || undefined),
    ...(model && { model: ref, version: versionOf(model, workload) }),
    price: priceOf(model, workload),
  };
}

function ofWorkload(workload: Workload) {
  const { cluster, namespace, name, uid } = workload.ref;
  return {
    workload: { cluster, namespace, name, uid },
    state: workload.state,
    problem: askingProblem(workload),
    demo: workload.demo,
  };
}

function ofAddress(claimed: string | undefined) {
  return claimed
    ? {}
    : {
        problem:
          'Nothing of it runs in a cluster that you can see, and it names no address',
      };
}

function apiUrl(address: string | undefined): string | undefined {
  if (!address || !/^https?:/.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  return `${address.replace(/(?<!\/)\/+$/, '').replace(/\/v1$/, '')}/v1`;
}

const bare = (uri: string | undefined) => uri?.replace(/(?<!\/)\/+$/, '');

/** The version whose artifact is the one that is served; else it is not known. */
function versionOf(
  { spec }: FoundationModelEntity,
  workload: Workload | undefined,
): string | undefined {
  const uri = bare(workload?.endpoint?.model?.uri);
  const version =
    uri && spec.versions?.find(({ artifactUri }) => bare(artifactUri) === uri);
  return version ? version.version : undefined;
}

function priceOf(
  model: FoundationModelEntity | undefined,
  workload: Workload | undefined,
): EndpointPrice {
  const { inputPerMTokens, outputPerMTokens, currency, asOf } =
    model?.spec.pricing ?? {};
  // Who runs a model pays for its instances, whatever others ask for its tokens.
  const perHour = workload && workloadCost(workload, Date.now()).perHour;
  return {
    ...(perHour && { perHour }),
    ...(!workload &&
      currency &&
      asOf && {
        perMillionTokens: {
          input: inputPerMTokens,
          output: outputPerMTokens,
          ...{ currency, asOf },
        },
      }),
  };
}

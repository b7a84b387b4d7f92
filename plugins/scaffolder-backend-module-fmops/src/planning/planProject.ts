import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import { dependenciesOf, hubLinks, isOffline, mountsOf } from './artifacts';
import { checkAdapters } from './blocks/adaptersBlock';
import { checkCluster } from './blocks/clusterBlock';
import { checkCompute } from './blocks/computeBlock';
import { checkDataset } from './blocks/datasetBlock';
import { checkEndpoint, unreachable } from './blocks/endpointBlock';
import { existingProblems } from './blocks/existing';
import { imageObjection } from './blocks/imageObjection';
import { checkModel, type CheckedModel } from './blocks/modelBlock';
import { nameProblems } from './blocks/nameProblems';
import { checkNamespace } from './blocks/namespaceBlock';
import { checkTarget } from './blocks/targetBlock';
import { checkEach } from './Checked';
import { fingerprint } from './fingerprint';
import type {
  Plan,
  PlannedCluster,
  PlannedCompute,
  PlannedDataset,
  PlannedEndpoint,
  TenantAdapter,
} from './Plan';
import type { PlanRequest, Problem } from './PlanRequest';
import type { PlanSources } from './PlanSources';
import { problemsError } from './problemsError';

/**
 * Checks a request against the catalog, the clusters and itself, and makes it
 * into a plan. Changes nothing.
 *
 * @throws InputError that lists every field that is wrong, and why.
 */
export async function planProject(
  request: PlanRequest,
  sources: PlanSources,
): Promise<Plan> {
  const { form: _, template: __, ...asked } = request;
  const { use } = asked;
  const print = fingerprint(asked, sources.userRef);
  const names = nameProblems(request);
  const [models, adapters, datasets, endpoints, clusters, target, existing] =
    await Promise.all([
      checkEach(request.models, (field, model) =>
        checkModel(field, model, use, sources),
      ),
      checkAdapters(request.adapters, use, sources),
      checkEach(request.datasets, (field, dataset) =>
        checkDataset(field, dataset, use, sources),
      ),
      checkEach(request.endpoints, async (field, { ref }) =>
        ref ? checkEndpoint(field, ref, sources) : { problems: [] },
      ),
      checkEach(request.clusters, (field, { ref }) =>
        checkCluster(field, ref, sources),
      ),
      checkTarget(request, sources),
      names.length === 0 ? existingProblems(request, print, sources) : [],
    ]);
  // Adapters bring the model that they are served on.
  const all = {
    ...models.value,
    ...(adapters.value && { model: adapters.value.base }),
  };
  const compute = checkCompute(request.compute, all);
  const image = imageProblems(request, sources);
  const namespace =
    target.problems.length === 0
      ? await checkNamespace(
          request,
          {
            models: plannedModels(all),
            datasets: datasets.value ?? {},
            adapters: adapters.value?.adapters ?? [],
            compute: compute.value,
          },
          sources,
        )
      : { problems: [] };
  const problems: Problem[] = [
    ...names,
    ...existing,
    ...[
      ...[models, datasets, endpoints, clusters, adapters],
      ...[target, compute, namespace],
    ].flatMap(part => part.problems),
    ...unreachable(endpoints.value ?? {}, request.target),
    ...image,
  ];
  if (problems.length > 0) {
    throw problemsError(problems);
  }
  const notes = [
    ...[models, datasets, endpoints, clusters, adapters, compute, namespace],
  ].flatMap(part => part.notes ?? []);
  return toPlan(request, sources, {
    fingerprint: print,
    models: all,
    datasets: datasets.value ?? {},
    endpoints: endpoints.value ?? {},
    clusters: clusters.value ?? {},
    adapters: adapters.value?.adapters ?? [],
    target: target.value,
    compute: compute.value,
    notes,
  });
}

function plannedModels(models: Record<string, CheckedModel>) {
  return Object.fromEntries(
    Object.entries(models).map(([field, { planned }]) => [field, planned]),
  );
}

/** A project without a run needs no image. */
function imageProblems(
  { run }: PlanRequest,
  { defaultImage }: PlanSources,
): Problem[] {
  const message = run && imageObjection(run.image || defaultImage);
  return message ? [{ field: 'image', message }] : [];
}

/** Parts of a request, all of them checked. */
interface CheckedParts {
  fingerprint: string;
  models: Record<string, CheckedModel>;
  datasets: Record<string, PlannedDataset>;
  endpoints: Record<string, PlannedEndpoint>;
  clusters: Record<string, PlannedCluster>;
  adapters: TenantAdapter[];
  target?: SubmitTarget;
  compute?: PlannedCompute;
  notes: string[];
}

function toPlan(
  request: PlanRequest,
  { defaultImage, portalUrl }: PlanSources,
  parts: CheckedParts,
): Plan {
  const { project, run = {}, stage, target } = request;
  const models = plannedModels(parts.models);
  const runName = `${project.name}-${parts.fingerprint.slice(0, 6)}`;
  const outputPath = `${project.name}/${runName}`;
  const claim = run.claim ?? '';
  const { datasets, endpoints, clusters, adapters } = parts;
  const artifacts = { models, datasets, adapters };
  const gated = Object.values(models).some(model => model.gated);
  return {
    stage,
    project: {
      ...project,
      description: project.description || '',
      entityRef: `component:default/${project.name}`,
    },
    ...artifacts,
    endpoints,
    clusters,
    dependsOn: [
      ...dependenciesOf(artifacts),
      ...Object.values({ ...endpoints, ...clusters }).map(({ ref }) => ref),
    ],
    links: hubLinks(artifacts),
    mounts: mountsOf(artifacts),
    outputModel: request.outputModel ?? '',
    ...(target && { target }),
    ...(parts.compute && { compute: parts.compute }),
    run: {
      name: runName,
      image: run.image || defaultImage || '',
      maxRuntimeSeconds: Math.round((run.maxRuntimeHours ?? 0) * 3600),
      claim,
      outputDir: claim && `/output/${outputPath}`,
      outputUri: claim && `pvc://${claim}/${outputPath}`,
      huggingFaceSecret: gated ? run.huggingFaceSecret || 'hf-token' : '',
      queue: run.queue || parts.target?.queue || '',
      offline: !run.downloads && isOffline(artifacts),
    },
    settings: request.settings ?? {},
    form: request.form ? JSON.stringify(request.form) : '',
    template: request.template ?? '',
    portalUrl: portalUrl ?? '',
    fingerprint: parts.fingerprint,
    notes: parts.notes,
  };
}

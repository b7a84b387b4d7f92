import type { IntendedUse } from '@fmops/backstage-plugin-fmops-models-common';
import { refused, type Checked } from '../Checked';
import type { PlannedFiles, PlannedModel, TenantAdapter } from '../Plan';
import type { AdapterRequest } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';
import { checkModel, type CheckedModel } from './modelBlock';
import { nameObjection } from './names';

const FIELD = 'adapters';

/** Adapters that can be served together, and the one model that they were made from. */
export interface CheckedAdapters {
  base: CheckedModel;
  adapters: TenantAdapter[];
}

/**
 * Checks adapters that are to be served together, each for its tenants. The
 * same adapter for several tenants is planned once.
 */
export async function checkAdapters(
  requests: AdapterRequest[] | undefined,
  use: IntendedUse | undefined,
  sources: PlanSources,
): Promise<Checked<CheckedAdapters>> {
  if (!requests) {
    return { problems: [] };
  }
  if (requests.length === 0) {
    return refused(FIELD, 'Add at least one adapter, with its tenant.');
  }
  const names = requests.flatMap(({ tenant }) => {
    const objection = nameObjection(tenant);
    return objection ? [`The tenant "${tenant}" ${objection}.`] : [];
  });
  const tenants = tenantsByModel(requests);
  const checked = await Promise.all(
    [...tenants.keys()].map(ref =>
      checkModel(FIELD, { ref, for: 'serving' }, use, sources),
    ),
  );
  const models = checked.flatMap(({ value }) => value ?? []);
  const [base] = models.filter(({ planned }) => planned.adapter);
  const objections = models.flatMap(
    ({ planned }) => objectionTo(planned, base?.planned.ref) ?? [],
  );
  const served = models.flatMap(({ planned }) => planned.adapter ?? []);
  return {
    value: base && {
      base: { ...base, planned: { ...base.planned, adapter: undefined } },
      adapters: onVolumes(
        served.map(adapter => ({
          ...adapter,
          tenants: tenants.get(adapter.ref) ?? [],
        })),
      ),
    },
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...refused(FIELD, ...names, ...objections, ...sharedNames(served))
        .problems,
    ],
    notes: [...new Set(checked.flatMap(({ notes = [] }) => notes))],
  };
}

function tenantsByModel(requests: AdapterRequest[]): Map<string, string[]> {
  const tenants = new Map<string, string[]>();
  for (const { model, tenant } of requests) {
    const known = tenants.get(model) ?? [];
    tenants.set(model, known.includes(tenant) ? known : [...known, tenant]);
  }
  return tenants;
}

function objectionTo(
  { ref, title, adapter }: PlannedModel,
  base: string | undefined,
): string | undefined {
  if (!adapter) {
    return `${title} is not an adapter. Choose one that a LoRA run has made.`;
  }
  if (base && ref !== base) {
    return `${adapter.title} was made from ${ref}, and the first one from ${base}. Serve it in a project of its own.`;
  }
  return adapter.files.store === 'bucket'
    ? `${adapter.title} lies in a bucket, which the server does not read adapters from. Name a copy of it on a persistent volume claim (pvc://claim/path).`
    : undefined;
}

function sharedNames(adapters: { name: string }[]): string[] {
  const names = adapters.map(({ name }) => name);
  return [
    ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
  ].map(
    name =>
      `Two adapters are called ${name}, and clients could not tell them apart. Choose one of them.`,
  );
}

/** One volume for all adapters on the same claim. */
function onVolumes(adapters: TenantAdapter[]): TenantAdapter[] {
  const claims = [...new Set(adapters.map(({ files }) => files.claim))];
  return adapters.map(adapter => ({
    ...adapter,
    files: adapter.files.claim
      ? moved(
          adapter.files,
          `/artifacts/${FIELD}-${claims.indexOf(adapter.files.claim) + 1}`,
        )
      : adapter.files,
  }));
}

function moved(files: PlannedFiles, mountPath: string): PlannedFiles {
  const from = `${mountPath}${files.from.slice(files.mountPath.length)}`;
  return { ...files, mountPath, from };
}

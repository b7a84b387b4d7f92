import type { Plan, PlannedFiles } from './Plan';

type Artifacts = Pick<Plan, 'models' | 'datasets' | 'adapters'>;

const HUB = 'https://huggingface.co';

/** Entity references of everything that a project is made from. */
export function dependenciesOf({
  models,
  datasets,
  adapters,
}: Artifacts): string[] {
  return [
    ...Object.values(models).flatMap(({ ref, adapter }) =>
      adapter ? [adapter.ref, ref] : [ref],
    ),
    ...adapters.map(({ ref }) => ref),
    ...Object.values(datasets).map(({ ref }) => ref),
  ];
}

/** Pages on the Hugging Face Hub, for people. */
export function hubLinks({
  models,
  datasets,
}: Pick<Artifacts, 'models' | 'datasets'>): Plan['links'] {
  return [
    ...Object.values(models).map(({ title, id }) => ({
      title: `${title} on the Hugging Face Hub`,
      url: id && `${HUB}/${id}`,
    })),
    ...Object.values(datasets).map(({ title, id }) => ({
      title: `${title} on the Hugging Face Hub`,
      url: id && `${HUB}/datasets/${id}`,
    })),
  ].filter(({ url }) => url);
}

function filesOf({ models, datasets, adapters }: Artifacts): PlannedFiles[] {
  return [
    ...Object.values(models).flatMap(({ files, adapter }) =>
      adapter ? [files, adapter.files] : [files],
    ),
    ...adapters.map(({ files }) => files),
    ...Object.values(datasets).map(({ files }) => files),
  ];
}

/** Whether everything that is loaded lies in the cluster. */
export function isOffline(artifacts: Artifacts): boolean {
  const files = filesOf(artifacts);
  return files.length > 0 && files.every(({ store }) => store === 'claim');
}

/** The claims that pods must mount to load it. */
export function mountsOf(artifacts: Artifacts): Plan['mounts'] {
  return filesOf(artifacts)
    .filter(
      ({ claim, mountPath }, at, all) =>
        claim && all.findIndex(each => each.mountPath === mountPath) === at,
    )
    .map(({ claim, mountPath }) => ({
      name: mountPath
        .slice(1)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
      claim,
      mountPath,
    }));
}

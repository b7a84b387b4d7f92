import {
  demandOf,
  wantsAccelerators,
  type AcceleratorDemand,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What workloads ask for, hold and wait for, by kind of accelerator. */
export function acceleratorDemand(
  workloads: Iterable<Workload>,
): AcceleratorDemand[] {
  const rows = new Map<string, AcceleratorDemand>();
  for (const workload of workloads) {
    if (wantsAccelerators(workload)) {
      const { resource } = workload.accelerators!;
      const row = rows.get(resource);
      const { asked, held, waiting } = demandOf(workload);
      rows.set(resource, {
        resource,
        workloads: (row?.workloads ?? 0) + 1,
        asked: (row?.asked ?? 0) + asked,
        held: (row?.held ?? 0) + held,
        waiting: (row?.waiting ?? 0) + waiting,
      });
    }
  }
  return [...rows.values()].sort((a, b) =>
    a.resource.localeCompare(b.resource),
  );
}

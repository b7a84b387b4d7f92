import { Manifest } from '../objects/KubeObject';
import { Cluster } from '../play/Cluster';
import { readDemoFile } from './readDemoFile';

/** Files with demonstration runs, each a list of {@link DemoRun}. */
export const demoFiles = [
  'support-assistant.yaml',
  'document-captioner.yaml',
  'nightly-eval.yaml',
];

/** A manifest that was submitted some time ago. */
export interface DemoRun {
  minutesAgo: number;
  manifest: Manifest;
}

/** The demonstration runs, oldest first. */
export function demoRuns(): DemoRun[] {
  return demoFiles
    .flatMap(file => readDemoFile<DemoRun[]>(file))
    .sort((a, b) => b.minutesAgo - a.minutesAgo);
}

/** Submits the demonstration runs at their time and plays everything until now. */
export function playHistory(cluster: Cluster, now: Date): void {
  for (const { minutesAgo, manifest } of demoRuns()) {
    cluster.clock.advanceTo(new Date(now.getTime() - minutesAgo * 60_000));
    cluster.create(manifest);
  }
  cluster.clock.advanceTo(now);
}

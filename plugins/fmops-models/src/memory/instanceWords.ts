import {
  headroomGiB,
  InstanceFit,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';

const GIB = 1024 ** 3;

/** `1 × L40S`, or `2 of 4 × A10G` where not all devices are needed. */
export function deviceText({ instance, tensorParallel }: InstanceFit): string {
  const { name, count } = instance.accelerator;
  const device = name.toLocaleUpperCase('en-US').replace(/-/g, ' ');
  return tensorParallel === count
    ? `${count} × ${device}`
    : `${tensorParallel} of ${count} × ${device}`;
}

/** Memory that is left, rounded down: what is not there must not be promised. */
export function formatHeadroom(gib: number): string {
  return `${gib < 10 ? Math.floor(gib * 10) / 10 : Math.floor(gib)} GiB`;
}

/** What the nearest instance lacks; undefined where all instances fit. */
export function shortText(nearest: InstanceFit | undefined) {
  if (!nearest) return undefined;
  const missing = formatGiB(-headroomGiB(nearest) * GIB);
  const { instanceType } = nearest.instance;
  return `Nearest that is too small: ${instanceType} (${deviceText(
    nearest,
  )}) lacks ${missing}.`;
}

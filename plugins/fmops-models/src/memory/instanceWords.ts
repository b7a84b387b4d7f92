import {
  headroomGiB,
  InstanceFit,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';
import { formatMoney } from '../format/money';

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

function named(fit: InstanceFit): string {
  return `${fit.instance.instanceType} (${deviceText(fit)})`;
}

/** The cheapest instance that is tight; undefined where none is, or its price is unknown. */
export function tightText([cheapest]: readonly InstanceFit[]) {
  if (cheapest?.instance.usdPerHour === undefined) return undefined;
  const price = formatMoney(cheapest.instance.usdPerHour, 'USD', 2);
  const left = formatHeadroom(headroomGiB(cheapest));
  return `Tight: ${named(cheapest)} for ${price} an hour leaves ${left}.`;
}

/** What the nearest instance lacks; undefined where all instances fit. */
export function shortText(nearest: InstanceFit | undefined) {
  if (!nearest) return undefined;
  const missing = formatGiB(-headroomGiB(nearest) * GIB);
  return `Nearest that is too small: ${named(nearest)} lacks ${missing}.`;
}

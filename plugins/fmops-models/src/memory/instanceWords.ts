import {
  headroomGiB,
  InstanceFit,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';
import { formatMoney } from '../format/money';
import type { MemoryMessages } from './messages';

const GIB = 1024 ** 3;

/** `1 × L40S`, or `2 of 4 × A10G` where not all devices are needed. */
export function deviceText(
  t: MemoryMessages,
  { instance, tensorParallel }: InstanceFit,
): string {
  const { name, count } = instance.accelerator;
  const device = name.toLocaleUpperCase('en-US').replace(/-/g, ' ');
  return tensorParallel === count
    ? `${count} × ${device}`
    : t('devices.some', {
        used: String(tensorParallel),
        all: String(count),
        device,
      });
}

/** Memory that is left, rounded down: what is not there must not be promised. */
export function formatHeadroom(gib: number): string {
  return `${gib < 10 ? Math.floor(gib * 10) / 10 : Math.floor(gib)} GiB`;
}

function named(t: MemoryMessages, fit: InstanceFit): string {
  return `${fit.instance.instanceType} (${deviceText(t, fit)})`;
}

/** The cheapest instance that is tight; undefined where none is, or its price is unknown. */
export function tightText(
  t: MemoryMessages,
  [cheapest]: readonly InstanceFit[],
) {
  if (cheapest?.instance.usdPerHour === undefined) return undefined;
  return t('instances.tight', {
    instance: named(t, cheapest),
    price: formatMoney(cheapest.instance.usdPerHour, 'USD', 2),
    left: formatHeadroom(headroomGiB(cheapest)),
  });
}

/** What the nearest instance lacks; undefined where all instances fit. */
export function shortText(t: MemoryMessages, nearest: InstanceFit | undefined) {
  if (!nearest) return undefined;
  return t('instances.tooSmall', {
    instance: named(t, nearest),
    missing: formatGiB(-headroomGiB(nearest) * GIB),
  });
}

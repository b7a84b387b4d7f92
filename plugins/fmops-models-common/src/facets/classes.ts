/**
 * A range of a number, given by its upper bound; the last one of a list has none.
 *
 * @public
 */
export interface NumberClass {
  /** Label value. */
  value: string;
  title: string;
  /** Largest number in the class. */
  upTo: number;
}

/**
 * Label value of what is not known.
 *
 * @public
 */
export const UNKNOWN = 'unknown';

const B = 1e9;
const K = 1024;

/**
 * Classes of parameter counts.
 *
 * @public
 */
export const SIZE_CLASSES: readonly NumberClass[] = [
  { value: 'under-1b', title: 'Under 1 B', upTo: B - 1 },
  { value: '1b-4b', title: '1 B to 4 B', upTo: 4 * B },
  { value: '4b-10b', title: '4 B to 10 B', upTo: 10 * B },
  { value: '10b-40b', title: '10 B to 40 B', upTo: 40 * B },
  { value: '40b-100b', title: '40 B to 100 B', upTo: 100 * B },
  { value: 'over-100b', title: 'Over 100 B', upTo: Infinity },
];

/**
 * Classes of context windows, in tokens.
 *
 * @public
 */
export const CONTEXT_CLASSES: readonly NumberClass[] = [
  { value: 'up-to-2k', title: 'Up to 2 k', upTo: 2 * K },
  { value: 'up-to-8k', title: 'Up to 8 k', upTo: 8 * K },
  { value: 'up-to-32k', title: 'Up to 32 k', upTo: 32 * K },
  { value: 'up-to-128k', title: 'Up to 128 k', upTo: 128 * K },
  { value: 'over-128k', title: 'Over 128 k', upTo: Infinity },
];

/**
 * Classes of datasets by rows over all splits, those of the Hugging Face Hub.
 *
 * @public
 */
export const ROW_CLASSES: readonly NumberClass[] = [
  { value: 'under-1k', title: 'Under 1 k', upTo: 1e3 - 1 },
  { value: '1k-10k', title: '1 k to 10 k', upTo: 1e4 - 1 },
  { value: '10k-100k', title: '10 k to 100 k', upTo: 1e5 - 1 },
  { value: '100k-1m', title: '100 k to 1 M', upTo: 1e6 - 1 },
  { value: '1m-10m', title: '1 M to 10 M', upTo: 1e7 - 1 },
  { value: '10m-100m', title: '10 M to 100 M', upTo: 1e8 - 1 },
  { value: '100m-1b', title: '100 M to 1 B', upTo: 1e9 - 1 },
  { value: 'over-1b', title: 'Over 1 B', upTo: Infinity },
];

/**
 * Classes of the device memory that serving a model takes, in GiB on one device
 * (see `servingMemoryGiB`). The bounds lie just below what devices and whole
 * instances on EC2 leave for a model, so that an instance takes all models of
 * the classes up to its own.
 *
 * @public
 */
export const MEMORY_CLASSES: readonly NumberClass[] = [
  { value: 'up-to-0014-gib', title: 'Up to 14 GiB', upTo: 14 },
  { value: 'up-to-0020-gib', title: 'Up to 20 GiB', upTo: 20 },
  { value: 'up-to-0040-gib', title: 'Up to 40 GiB', upTo: 40 },
  { value: 'up-to-0072-gib', title: 'Up to 72 GiB', upTo: 72 },
  { value: 'up-to-0126-gib', title: 'Up to 126 GiB', upTo: 126 },
  { value: 'up-to-0300-gib', title: 'Up to 300 GiB', upTo: 300 },
  { value: 'up-to-0550-gib', title: 'Up to 550 GiB', upTo: 550 },
  { value: 'up-to-0990-gib', title: 'Up to 990 GiB', upTo: 990 },
  { value: 'over-0990-gib', title: 'Over 990 GiB', upTo: Infinity },
];

/**
 * Label value of the class that a number falls into.
 *
 * @public
 */
export function classOf(
  classes: readonly NumberClass[],
  value: number | undefined,
): string {
  if (value === undefined || !Number.isFinite(value)) {
    return UNKNOWN;
  }
  return classes.find(({ upTo }) => value <= upTo)?.value ?? UNKNOWN;
}

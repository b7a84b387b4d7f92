const factors: Record<string, number> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** A Kubernetes quantity such as `4`, `500m` or `64Gi` as a number; 0 when it can't be read. */
export function quantity(value: string | number | undefined): number {
  const found = /^([0-9.]+)([A-Za-z]*)$/.exec(String(value ?? '0'));
  return found ? Number(found[1]) * (factors[found[2]] ?? 0) : 0;
}

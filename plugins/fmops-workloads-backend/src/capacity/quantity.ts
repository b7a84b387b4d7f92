const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

const QUANTITY = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)([a-zA-Z]*)$/;

/**
 * Value of a Kubernetes quantity, such as `1500m`, `64Gi` or `1e3`.
 *
 * @returns undefined for anything else
 */
export function parseQuantity(quantity: unknown): number | undefined {
  const [, value, suffix] = QUANTITY.exec(`${quantity}`) ?? [];
  return value !== undefined && Object.hasOwn(FACTORS, suffix)
    ? Number(value) * FACTORS[suffix]
    : undefined;
}

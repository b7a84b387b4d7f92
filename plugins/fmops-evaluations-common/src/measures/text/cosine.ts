import { countBy } from './counts';

/**
 * Cosine of the angle between two vectors, from -1 to 1; undefined where one of
 * them is zero.
 *
 * @throws RangeError for vectors of different lengths
 *
 * @public
 */
export function cosineSimilarity(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): number | undefined {
  if (a.length !== b.length) {
    throw new RangeError(
      `Vectors of ${a.length} and of ${b.length} numbers can't be compared`,
    );
  }
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let index = 0; index < a.length; index++) {
    product += a[index] * b[index];
    squaresOfA += a[index] ** 2;
    squaresOfB += b[index] ** 2;
  }
  const size = Math.sqrt(squaresOfA) * Math.sqrt(squaresOfB);
  return size > 0 ? product / size : undefined;
}

/**
 * Cosine similarity of two texts by how often their words occur, from 0 to 1:
 * runs of two or more letters, digits and underscores in small letters, as
 * scikit-learn's CountVectorizer takes them. Undefined where a text has no words.
 *
 * @public
 */
export function textCosine(a: string, b: string): number | undefined {
  const words = (text: string) =>
    countBy(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const all = [...new Set([...first.keys(), ...second.keys()])];
  return cosineSimilarity(
    all.map(word => first.get(word) ?? 0),
    all.map(word => second.get(word) ?? 0),
  );
}

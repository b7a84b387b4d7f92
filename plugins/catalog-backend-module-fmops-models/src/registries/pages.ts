/** The items of a list, so many at a time, also those before an error. */
export async function* pages<T>(
  list: AsyncIterable<T>,
  size: number,
): AsyncIterable<T[]> {
  let page: T[] = [];
  try {
    for await (const item of list) {
      page.push(item);
      if (page.length >= size) {
        yield page;
        page = [];
      }
    }
  } catch (error) {
    yield page;
    throw error;
  }
  yield page;
}

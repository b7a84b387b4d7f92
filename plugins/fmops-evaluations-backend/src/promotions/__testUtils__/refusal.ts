import { ResponseError } from '@backstage/errors';

/** What the backend answers where it refuses. */
export async function refusal(
  answer: Promise<unknown>,
): Promise<{ status: number; message: string }> {
  const error = await answer.then(
    () => undefined,
    reason => reason,
  );
  if (!(error instanceof ResponseError)) {
    throw new Error(`It was not refused: ${error}`);
  }
  return { status: error.statusCode, message: error.body.error.message };
}

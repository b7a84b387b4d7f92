/**
 * Reads a body to its end, telling how much has come. Browsers keep large blobs
 * on the disk, so that a log need not fit into memory.
 */
export async function readWithProgress(
  { body }: Pick<Response, 'body'>,
  onProgress: (bytes: number) => void,
): Promise<Blob> {
  let bytes = 0;
  const counted = body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        onProgress(bytes);
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted ?? '', {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  }).blob();
}

/** Waits, or returns at once when the signal aborts; works in browsers too. */
export async function waitOrAbort(
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) {
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wake: () => void = () => {};
  await new Promise<void>(resolve => {
    wake = resolve;
    timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', wake);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', wake);
}

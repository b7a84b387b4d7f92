import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats a check until it answers something truthy, and returns that. A check
 * that throws counts as not yet; its last error tells why time ran out.
 */
export async function until(
  what,
  check,
  { timeoutMs = 60_000, everyMs = 100 } = {},
) {
  const deadline = Date.now() + timeoutMs;
  let lastError;
  while (Date.now() < deadline) {
    try {
      const result = await check();
      if (result) return result;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await sleep(everyMs);
  }
  throw new Error(
    `Waited ${timeoutMs / 1000} s until ${what}, in vain${
      lastError ? `: ${lastError.message}` : ''
    }`,
  );
}

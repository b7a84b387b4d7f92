import { Sentence } from '../console.mjs';

/** @returns {Promise<{ paths: Record<string, object> }>} a plugin's OpenAPI description, as it serves it */
export async function descriptionOf(url, plugin, token) {
  const response = await fetch(`${url}/api/${plugin}/openapi.json`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Sentence(`${plugin}: ${await response.text()}`);
  const description = JSON.parse(await response.text(), withoutEvents);
  // It is served as 3.0, whose schemas know no lists of types
  return { ...description, openapi: '3.1.0' };
}

/** A schema of a stream is one of its text; Schemathesis holds each event against it. */
function withoutEvents(key, value) {
  return key === 'text/event-stream' ? {} : value;
}

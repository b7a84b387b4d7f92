import http from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { CatalogClient } from '@backstage/catalog-client';
import { BASE_URL } from './server.mjs';

const unzip = promisify(gunzip);

/** Bytes of bodies since the start: as they came over the wire, and unpacked. */
export const bytes = { wire: 0, decoded: 0 };

// Browsers keep six connections to a host; each person has their own
const agent = new http.Agent({ keepAlive: true, maxSockets: 60 });

/** `fetch` as a browser does it, gzip and all, that counts bytes. */
function countingFetch(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        method,
        agent,
        headers: {
          ...Object.fromEntries(new Headers(headers)),
          'accept-encoding': 'gzip',
        },
      },
      response => {
        const chunks = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', async () => {
          const wire = Buffer.concat(chunks);
          const zipped = response.headers['content-encoding'] === 'gzip';
          const text = zipped ? await unzip(wire) : wire;
          bytes.wire += wire.length;
          bytes.decoded += text.length;
          resolve(
            new Response(text, {
              status: response.statusCode,
              headers: { 'content-type': response.headers['content-type'] },
            }),
          );
        });
      },
    );
    request.on('error', error => {
      // The server closes a connection that was idle, as it is used again
      if (request.reusedSocket && error.code === 'ECONNRESET') {
        resolve(countingFetch(url, { method, headers, body }));
      } else {
        reject(error);
      }
    });
    request.end(body);
  });
}

async function guestToken() {
  const response = await fetch(`${BASE_URL}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  if (!response.ok) throw new Error(await response.text());
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

/** The catalog as a signed-in user's browser asks it. */
export async function signedInCatalog() {
  const token = await guestToken();
  return new CatalogClient({
    discoveryApi: { getBaseUrl: async id => `${BASE_URL}/api/${id}` },
    fetchApi: {
      fetch: (url, { headers, ...init } = {}) =>
        countingFetch(url, {
          ...init,
          headers: { ...headers, authorization: `Bearer ${token}` },
        }),
    },
  });
}

import { createServer } from 'node:http';
import { verifyEksToken } from './verify-token.mjs';

/**
 * Plays what EKS adds to an API server: a webhook that takes presigned requests
 * to STS for tokens. Only who the IAM identity is comes from a table here, where
 * the real one asks STS and the access entries of the cluster.
 */
export async function startTokenWebhook({ clusterName, identities }) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const review = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        apiVersion: review.apiVersion,
        kind: review.kind,
        status: statusOf(review.spec.token, { clusterName, identities }),
      }),
    );
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

function statusOf(token, options) {
  try {
    const { username, groups } = verifyEksToken(token, options);
    return {
      authenticated: true,
      user: { username, uid: username, groups: groups ?? [] },
    };
  } catch (error) {
    return { authenticated: false, error: error.message };
  }
}

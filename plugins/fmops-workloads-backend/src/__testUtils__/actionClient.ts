import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';

/** What an assistant gets from a tool. */
export interface ToolAnswer<T> {
  isError?: boolean;
  /** All of the answer. */
  text: string;
  output: T;
}

/** Calls actions as an assistant does: over HTTP, as MCP tools of the plugin. */
export function actionClient(port: number | string) {
  const rpc = async (user: string, method: string, params: object) => {
    const response = await fetch(
      `http://localhost:${port}/api/mcp-actions/v1`,
      {
        method: 'POST',
        headers: {
          authorization: mockCredentials.user.header(user),
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      },
    );
    const text = await response.text();
    const data = text.split('\n').find(line => line.startsWith('data: '));
    return JSON.parse(data?.slice('data: '.length) ?? text).result;
  };
  return {
    tools: async (user: string) =>
      (await rpc(user, 'tools/list', {})).tools as (JsonObject & {
        name: string;
      })[],
    call: async <T>(
      user: string,
      name: string,
      input: object,
    ): Promise<ToolAnswer<T>> => {
      const { isError, content, structuredContent } = await rpc(
        user,
        'tools/call',
        { name: `fmops-workloads.${name}`, arguments: input },
      );
      return { isError, text: content[0].text, output: structuredContent };
    },
  };
}

import type { JsonObject } from '@backstage/types';

/** What an assistant gets from a tool. */
export interface ToolAnswer<T> {
  isError?: boolean;
  /** Of an error. */
  text: string;
  output: T;
}

type Ask = (path: string, user: string, body?: object) => Promise<Response>;

async function rpc(ask: Ask, user: string, method: string, params: object) {
  const response = await ask('/mcp-actions/v1', user, {
    jsonrpc: '2.0',
    id: 1,
    method,
    params,
  });
  const text = await response.text();
  const data = text.split('\n').find(line => line.startsWith('data: '));
  return JSON.parse(data?.slice('data: '.length) ?? text).result;
}

/** Calls actions as an assistant does: over HTTP, as MCP tools of the plugin. */
export function actionClient(ask: Ask) {
  return {
    tools: async (user: string) =>
      (await rpc(ask, user, 'tools/list', {})).tools as (JsonObject & {
        name: string;
      })[],
    call: async <T>(
      user: string,
      name: string,
      input: object,
    ): Promise<ToolAnswer<T>> => {
      const { isError, content, structuredContent } = await rpc(
        ask,
        user,
        'tools/call',
        { name: `fmops-models.${name}`, arguments: input },
      );
      return { isError, text: content[0].text, output: structuredContent };
    },
  };
}

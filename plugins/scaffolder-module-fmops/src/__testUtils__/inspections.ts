import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import type {
  InspectionRequest,
  ModelInspection,
} from '@fmops/backstage-plugin-fmops-models-common';

/** What is known of a model in tests. */
export const inspection: ModelInspection = {
  name: 'tiny-7b',
  title: 'Tiny 7B',
  url: 'https://hub.example.com/acme/tiny-7b',
  spec: {
    type: 'base',
    provider: 'acme',
    access: 'gated',
    license: { id: 'apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    parameters: 7_000_000_000,
  },
  facts: [{ field: 'parameters', from: 'config.json' }],
  findings: [],
};

/** A models backend that answers lookups, and what it was asked. */
export function inspectionApis(
  answer: (
    request: InspectionRequest,
  ) => ModelInspection | { status: number; message: string },
) {
  const asked: InspectionRequest[] = [];
  const apis = [
    [discoveryApiRef, { getBaseUrl: async (id: string) => `http://${id}` }],
    [
      fetchApiRef,
      {
        fetch: async (_: string, init: RequestInit) => {
          const request = JSON.parse(String(init.body)) as InspectionRequest;
          asked.push(request);
          const found = answer(request);
          return 'status' in found
            ? new Response(
                JSON.stringify({
                  error: { name: 'NotAllowedError', message: found.message },
                  response: { statusCode: found.status },
                }),
                {
                  status: found.status,
                  headers: { 'content-type': 'application/json' },
                },
              )
            : new Response(JSON.stringify(found));
        },
      },
    ],
  ] as const;
  return { apis, asked };
}

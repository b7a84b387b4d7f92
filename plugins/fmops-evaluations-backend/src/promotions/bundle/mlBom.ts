import { parseEntityRef } from '@backstage/catalog-model';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { BundleFacts } from './BundleFacts';
import { licensesOf } from './licensesOf';
import { modelComponent } from './modelComponent';

/**
 * The bill of materials of a promoted model, as CycloneDX 1.6: the model with
 * its card, what it comes from, its datasets, and the images that serve it.
 */
export function mlBom(
  facts: BundleFacts,
  evaluations: readonly Evaluation[],
): JsonObject {
  const { model, bases, datasets, endpoint, images, promotion } = facts;
  const main = modelComponent(model, {
    version: promotion.version,
    ancestors: bases,
    // Not those that it was compared with
    evaluations: evaluations.filter(
      ({ model: of }) =>
        of.ref === model.ref && of.version === promotion.version,
    ),
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${promotion.id}`,
    version: 1,
    metadata: {
      timestamp: facts.collectedAt,
      tools: {
        components: [{ type: 'application', name: 'fmops-evaluations' }],
      },
      component: main,
      properties: facts.unknown.map(value => ({
        name: 'fmops:unknown',
        value,
      })),
    },
    components: [
      ...bases.map(base => modelComponent(base, {})),
      ...datasets.map(({ ref, title, description, spec }) => ({
        type: 'data',
        'bom-ref': ref,
        name: title ?? parseEntityRef(ref).name,
        ...(spec.source?.revision && { version: spec.source.revision }),
        ...(description && { description }),
        ...licensesOf(spec.license),
        data: [
          {
            type: 'dataset',
            name: spec.source?.huggingFaceId ?? parseEntityRef(ref).name,
            ...(spec.source?.uri && { contents: { url: spec.source.uri } }),
          },
        ],
      })),
      ...images.map(({ image, digest }) => ({
        type: 'container',
        'bom-ref': `image:${image}`,
        name: image.split('@')[0],
        ...(digest && {
          hashes: [{ alg: 'SHA-256', content: digest.slice('sha256:'.length) }],
        }),
      })),
    ],
    ...(endpoint && {
      services: [
        {
          'bom-ref': endpoint.ref,
          name: endpoint.title ?? parseEntityRef(endpoint.ref).name,
        },
      ],
    }),
    dependencies: [
      {
        ref: model.ref,
        dependsOn: [
          ...new Set([
            ...bases.slice(0, 1).map(({ ref }) => ref),
            ...datasets.map(({ ref }) => ref),
          ]),
        ],
      },
      ...(endpoint
        ? [
            {
              ref: endpoint.ref,
              dependsOn: [
                model.ref,
                ...images.map(({ image }) => `image:${image}`),
              ],
            },
          ]
        : []),
    ],
  };
}

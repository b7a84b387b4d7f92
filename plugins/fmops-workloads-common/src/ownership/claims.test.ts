import type { Entity } from '@backstage/catalog-model';
import type { Workload } from '../workload';
import { entityClaims, ownersOf, workloadClaims } from './claims';

const ID = 'backstage.io/kubernetes-id';
const NAMESPACE = 'backstage.io/kubernetes-namespace';
const LANGUAGE = 'group:default/language-team';
const VISION = 'group:default/vision-team';

const bindings = [
  { cluster: 'a', namespace: 'language', owner: LANGUAGE },
  { cluster: 'b', namespace: 'language', owner: LANGUAGE },
  { cluster: 'a', namespace: 'vision', owner: VISION },
];

function entity(owner: string, annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'tuning', annotations },
    spec: { owner },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

function workload(cluster: string, namespace: string, kubernetesId?: string) {
  return { ref: { cluster, namespace }, kubernetesId } as Workload;
}

describe('entityClaims', () => {
  it.each([
    [
      'in a namespace of its owner',
      {},
      workload('a', 'language', 'tuning'),
      true,
    ],
    ['there in another cluster', {}, workload('b', 'language', 'tuning'), true],
    ['with another id', {}, workload('a', 'language', 'other'), false],
    ['without id', {}, workload('a', 'language'), false],
    [
      'that claims it from another team',
      {},
      workload('a', 'vision', 'tuning'),
      false,
    ],
    ['in a namespace of nobody', {}, workload('a', 'default', 'tuning'), false],
    [
      'in the namespace that it names',
      { [NAMESPACE]: 'language' },
      workload('a', 'language', 'tuning'),
      true,
    ],
    [
      'beside the namespace that it names',
      { [NAMESPACE]: 'elsewhere' },
      workload('a', 'language', 'tuning'),
      false,
    ],
    [
      "in another team's namespace, though it names that",
      { [NAMESPACE]: 'vision' },
      workload('a', 'vision', 'tuning'),
      false,
    ],
  ])('a workload %s', (_, annotations, candidate, expected) => {
    const claims = entityClaims(
      entity(LANGUAGE, { [ID]: 'tuning', ...annotations }),
      bindings,
    );
    expect(workloadClaims(candidate).some(claim => claims.has(claim))).toBe(
      expected,
    );
  });

  it('of an entity without id holds nothing', () => {
    expect(entityClaims(entity(LANGUAGE, {}), bindings).size).toBe(0);
  });
});

describe('ownersOf', () => {
  it('resolves the short form of an owner', () => {
    const unprocessed = { ...entity('language-team', {}), relations: [] };
    expect(ownersOf(unprocessed)).toEqual([LANGUAGE]);
  });

  it('finds nobody where nobody is named', () => {
    expect(ownersOf({ ...entity('', {}), relations: [], spec: {} })).toEqual(
      [],
    );
  });
});

import { Router } from 'express';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ResourceType } from '../resources/ResourceType';

const REVIEW_GROUP = 'authorization.k8s.io';

const reviewResource = {
  name: 'selfsubjectaccessreviews',
  singularName: 'selfsubjectaccessreview',
  namespaced: false,
  kind: 'SelfSubjectAccessReview',
  verbs: ['create'],
};

const version = {
  major: '1',
  minor: '34',
  gitVersion: 'v1.34.0+fmops-local',
  platform: 'memory',
};

/** Serves what the API consists of: versions, groups, resources. */
export function discoveryRouter(catalog: ResourceCatalog): Router {
  const router = Router();
  const groups = () => [
    ...catalog.groups().map(name => groupOf(name, catalog.versions(name))),
    groupOf(REVIEW_GROUP, ['v1']),
  ];

  router.get('/version', (_req, res) => res.json(version));
  router.get('/api', (_req, res) =>
    res.json({
      kind: 'APIVersions',
      versions: catalog.versions(''),
      serverAddressByClientCIDRs: [],
    }),
  );
  router.get('/apis', (_req, res) =>
    res.json({ kind: 'APIGroupList', apiVersion: 'v1', groups: groups() }),
  );
  router.get('/apis/:group', (req, res, next) => {
    const group = groups().find(g => g.name === req.params.group);
    return group
      ? res.json({ kind: 'APIGroup', apiVersion: 'v1', ...group })
      : next();
  });
  router.get(`/apis/${REVIEW_GROUP}/v1`, (_req, res) =>
    res.json(resourceList(`${REVIEW_GROUP}/v1`, [reviewResource])),
  );
  router.get(['/api/:version', '/apis/:group/:version'], (req, res, next) => {
    const { group = '', version: asked } = req.params as {
      group?: string;
      version: string;
    };
    const types = catalog.inVersion(group, asked);
    const groupVersion = group ? `${group}/${asked}` : asked;
    return types.length > 0
      ? res.json(resourceList(groupVersion, types.flatMap(resourcesOf)))
      : next();
  });
  return router;
}

function groupOf(name: string, versions: string[]) {
  const all = versions.map(v => ({ groupVersion: `${name}/${v}`, version: v }));
  return { name, versions: all, preferredVersion: all[0] };
}

function resourceList(groupVersion: string, resources: object[]) {
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources,
  };
}

function resourcesOf(type: ResourceType): object[] {
  const { plural, singular, namespaced, kind, verbs, shortNames } = type;
  const subresource = (name: string, subVerbs: string[]) => ({
    name: `${plural}/${name}`,
    singularName: '',
    namespaced,
    kind,
    verbs: subVerbs,
  });
  return [
    {
      name: plural,
      singularName: singular,
      namespaced,
      kind,
      verbs,
      shortNames,
    },
    ...(type.hasLog ? [subresource('log', ['get'])] : []),
    ...(type.hasStatus
      ? [subresource('status', ['get', 'patch', 'update'])]
      : []),
  ];
}

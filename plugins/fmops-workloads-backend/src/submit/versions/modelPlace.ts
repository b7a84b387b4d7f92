import { modelWord, withWord } from './commandLine';
import type { ModelServer, Place, ServedPod } from './ServedPod';

/** A container of a pod, and the pod with another one in its place. */
interface Found {
  path: string;
  server: ModelServer;
  put(server: ModelServer): ServedPod;
}

/**
 * Where a pod says which model it serves: the address that KServe copies from,
 * or the word of a command line. Undefined where no place says so, or several.
 */
export function modelPlace(pod: ServedPod): Place | undefined {
  const servers = serversOf(pod);
  const stored = servers.flatMap(storedAt);
  const told = servers.flatMap(toldAt);
  const [place, another] = [
    ...stored,
    ...told.map(item => copiedTo(pod, item) ?? item),
  ];
  return another ? undefined : place;
}

/** The container that a place stands in. */
export function serverAt(pod: ServedPod, { path }: Place): Found | undefined {
  return serversOf(pod).find(server => path.startsWith(server.path));
}

function serversOf(pod: ServedPod): Found[] {
  const { containers = [], model } = pod;
  return [
    ...(model
      ? [
          {
            ...{ path: 'model', server: model },
            put: (server: ModelServer) => ({ ...pod, model: server }),
          },
        ]
      : []),
    ...containers.map((server, index) => ({
      ...{ path: `containers[${index}]`, server },
      put: (other: ModelServer) => ({
        ...pod,
        containers: containers.map((item, at) => (at === index ? other : item)),
      }),
    })),
  ];
}

function storedAt({ path, server, put }: Found): Place[] {
  const { storageUri } = server;
  return storageUri
    ? [
        {
          ...{ path: `${path}.storageUri`, value: storageUri },
          set: value => put({ ...server, storageUri: value }),
        },
      ]
    : [];
}

function toldAt({ path, server, put }: Found): Place[] {
  const word = server.storageUri ? undefined : modelWord(server);
  return word
    ? [
        {
          path: `${path}.${word.field}[${word.index}]`,
          value: word.value,
          set: value => put(withWord(server, word, value)),
        },
      ]
    : [];
}

/** A folder of the pod that KServe fills is told by where KServe fills it from. */
function copiedTo(pod: ServedPod, { value }: Place): Place | undefined {
  const { storageUris = [] } = pod;
  const index = storageUris.findIndex(
    ({ uri, mountPath = '/mnt/models' }) => uri && mountPath === value,
  );
  return index < 0
    ? undefined
    : {
        path: `storageUris[${index}].uri`,
        value: storageUris[index].uri!,
        set: uri => ({
          ...pod,
          storageUris: storageUris.map((item, at) =>
            at === index ? { ...item, uri } : item,
          ),
        }),
      };
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** The part of Express's router that tells what is registered on it. */
interface Registered {
  stack: {
    route?: { path: string; stack: { method: string }[] };
  }[];
}

/** `GET /v1/models/{name}` for each route of a router, in order. */
export function routesOf(router: Registered): string[] {
  return router.stack
    .flatMap(({ route }) =>
      (route?.stack ?? []).map(({ method }) => {
        const path = route!.path.replace(/:(\w+)/g, '{$1}');
        return `${method.toUpperCase()} ${path}`;
      }),
    )
    .filter(route => !route.endsWith('/openapi.json'))
    .sort();
}

/** The same of an OpenAPI description. */
export function routesDescribedBy({
  paths = {},
}: {
  paths?: Record<string, object>;
}): string[] {
  return Object.entries(paths)
    .flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter(method => METHODS.includes(method))
        .map(method => `${method.toUpperCase()} ${path}`),
    )
    .sort();
}

/** Stands for whatever is asked of it: routes are registered, and never called. */
export function anything<T extends object>(): T {
  const of: object = new Proxy(() => undefined, {
    get: (_, name) => (name === Symbol.iterator ? function* none() {} : of),
    apply: () => of,
  });
  return of as T;
}

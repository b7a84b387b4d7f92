/** Watches all Jobs without a backend between: the freshest that anything can be. */
export async function plainWatch(apiServer, changes, fresh) {
  const body = await apiServer.watch(
    '/apis/batch/v1/jobs?watch=1&resourceVersion=0&allowWatchBookmarks=true',
  );
  let rest = '';
  body.setEncoding('utf8');
  body.on('error', () => {});
  body.on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const { metadata, status } = JSON.parse(line).object;
      const age = changes.age(metadata.name, status?.ready);
      if (age !== undefined) fresh.push(age);
    }
  });
  return () => body.destroy();
}

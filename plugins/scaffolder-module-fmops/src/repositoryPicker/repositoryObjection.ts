import type { RepositoryPlaces } from './repositoryPlaces';

/** What is wrong with a repository that somebody chose; undefined when nothing is. */
export function repositoryObjection(
  value: string | undefined,
  { hosts, local }: RepositoryPlaces,
): string | undefined {
  if (!value) {
    return local ? undefined : 'Choose a repository for the project.';
  }
  const [host, query] = value.split('?', 2);
  const asked = new URLSearchParams(query);
  if (!hosts.includes(host)) {
    return hosts.length > 0
      ? `Projects are not published to ${host}. Choose ${hosts.join(' or ')}.`
      : `Projects are not published to ${host}, since no Git host is configured.`;
  }
  if (!asked.get('owner')) {
    return 'Name the user, organization or group that gets the repository.';
  }
  return asked.get('repo') ? undefined : 'Give the repository a name.';
}

import type { RepositoryPickerMessages } from './messages';
import type { RepositoryPlaces } from './repositoryPlaces';

/** What is wrong with a repository that somebody chose; undefined when nothing is. */
export function repositoryObjection(
  t: RepositoryPickerMessages,
  value: string | undefined,
  { hosts, local }: RepositoryPlaces,
): string | undefined {
  if (!value) {
    return local ? undefined : t('objection.missing');
  }
  const [host, query] = value.split('?', 2);
  const asked = new URLSearchParams(query);
  if (!hosts.includes(host)) {
    return hosts.length > 0
      ? t('objection.otherHost', { host, hosts })
      : t('objection.noHost', { host });
  }
  if (!asked.get('owner')) {
    return t('objection.owner');
  }
  return asked.get('repo') ? undefined : t('objection.name');
}

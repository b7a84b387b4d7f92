import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FactList } from '../../layout/FactList';
import { setsTranslationRef, type SetsMessages } from '../messages';

/** What is known about an evaluation catalog. */
export function SetFacts({ set }: { set: EvaluationSet }) {
  const { t } = useTranslationRef(setsTranslationRef);
  return (
    <FactList
      facts={[
        { label: t('fact.useCase'), value: set.useCase },
        { label: t('fact.task'), value: set.task ?? t('fact.anyTask') },
        {
          label: t('fact.owner'),
          value: <EntityRefLink entityRef={set.owner} defaultKind="group" />,
        },
        {
          label: t('fact.prompts'),
          value: set.prompts.length ? (
            <EntityRefLinks
              entityRefs={set.prompts.map(({ ref }) => ref)}
              defaultKind="prompttemplate"
            />
          ) : (
            t('fact.noPrompts')
          ),
        },
        {
          label: t('fact.newest'),
          value: versionText(t, set),
        },
        {
          label: t('fact.readers'),
          value:
            set.visibility === 'private' ? t('fact.private') : t('fact.shared'),
        },
        {
          label: t('fact.ratings'),
          value: set.takesRatings
            ? t('fact.takesRatings')
            : t('fact.noRatings'),
        },
      ]}
    />
  );
}

function versionText(t: SetsMessages, set: EvaluationSet) {
  const { latestVersion, rowCount, labelled } = set;
  if (!latestVersion) return t('fact.unpublished');
  return t(labelled ? 'fact.labelled' : 'fact.notAllLabelled', {
    version: String(latestVersion),
    count: rowCount,
  });
}

import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { FactList } from '../../layout/FactList';
import { promptsTranslationRef } from '../messages';
import { usePromptEntity } from './usePromptEntity';

const TOKENS = new PageNumberFormat();

/** Which models a prompt was written for. */
export function PromptModelsCard() {
  const { t } = useTranslationRef(promptsTranslationRef);
  const { task, minContextWindow, tags, refs } =
    usePromptEntity().entity.spec.models ?? {};
  return (
    <InfoCard title={t('models.title')}>
      <FactList
        facts={[
          { label: t('models.task'), value: task ?? t('models.any') },
          {
            label: t('models.contextWindow'),
            value: minContextWindow
              ? t('models.tokens', { tokens: TOKENS.format(minContextWindow) })
              : t('models.any'),
          },
          {
            label: t('models.tags'),
            value: tags?.join(', ') ?? t('models.any'),
          },
          {
            label: t('models.tried'),
            value: refs?.length ? (
              <EntityRefLinks entityRefs={refs} defaultKind="foundationmodel" />
            ) : (
              t('models.notTried')
            ),
          },
        ]}
      />
    </InfoCard>
  );
}

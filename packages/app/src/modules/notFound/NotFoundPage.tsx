import { Content, EmptyState, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalTranslationRef } from '../../messages';

/** For paths that lead nowhere: says so, and where to go on. */
export const NotFoundPage = () => {
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <Content>
      <EmptyState
        missing="content"
        title={t('notFound.title')}
        description={t('notFound.about')}
        action={
          <LinkButton to="/" color="primary" variant="contained">
            {t('notFound.action')}
          </LinkButton>
        }
      />
    </Content>
  );
};

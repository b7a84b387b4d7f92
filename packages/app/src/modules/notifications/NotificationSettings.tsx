import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';
import { portalTranslationRef } from '../../messages';

/** Switches for each kind of notification and each way in which it comes. */
export const NotificationSettings = () => {
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <Content>
      <UserNotificationSettingsCard
        originNames={{
          'plugin:fmops-workloads': t('origin.runs'),
          'plugin:fmops-evaluations': t('origin.evaluations'),
        }}
        topicNames={{
          'run-failed': t('topic.runFailed'),
          'run-stuck': t('topic.runStuck'),
          'run-finished': t('topic.runFinished'),
          'objective-missed': t('topic.objectiveMissed'),
          'promotion-requested': t('topic.promotionRequested'),
          'promotion-decided': t('topic.promotionDecided'),
          'promotion-failed': t('topic.promotionFailed'),
          'review-assigned': t('topic.reviewAssigned'),
          'review-completed': t('topic.reviewCompleted'),
        }}
      />
    </Content>
  );
};

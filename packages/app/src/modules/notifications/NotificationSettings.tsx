import { Content } from '@backstage/core-components';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';

const ORIGINS = {
  'plugin:fmops-workloads': 'Runs',
  'plugin:fmops-evaluations': 'Endpoints, promotions and reviews',
};
const TOPICS = {
  'run-failed': 'A run failed',
  'run-stuck': 'A run is stuck',
  'run-finished': 'A run has ended',
  'objective-missed': 'An endpoint misses an objective',
  'promotion-requested': 'A promotion waits for approval',
  'promotion-decided': 'A promotion was decided',
  'promotion-failed': 'A promotion failed',
  'review-assigned': 'A review waits for you',
  'review-completed': 'A review is complete',
};

/** Switches for each kind of notification and each way in which it comes. */
export const NotificationSettings = () => (
  <Content>
    <UserNotificationSettingsCard originNames={ORIGINS} topicNames={TOPICS} />
  </Content>
);

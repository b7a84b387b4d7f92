import { Content } from '@backstage/core-components';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';

const ORIGINS = { 'plugin:fmops-workloads': 'Runs' };
const TOPICS = {
  'run-failed': 'A run failed',
  'run-stuck': 'A run is stuck',
  'run-finished': 'A run has ended',
};

/** Switches for each kind of notification and each way in which it comes. */
export const NotificationSettings = () => (
  <Content>
    <UserNotificationSettingsCard originNames={ORIGINS} topicNames={TOPICS} />
  </Content>
);

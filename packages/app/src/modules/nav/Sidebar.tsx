import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  type NavContentComponentProps,
  type NavContentNavItem,
} from '@backstage/plugin-app-react';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { clusterAccessReadPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import MenuIcon from '@material-ui/icons/Menu';
import { portalTranslationRef } from '../../messages';
import { useTitles } from '../pages/useTitles';
import { SidebarLogo } from './SidebarLogo';

/** In the order in which people work: choose, make, watch; the rest follows. */
const FIRST = [
  'page:app/home',
  'page:fmops-models/models',
  'page:fmops-models/datasets',
  'page:fmops-models/shortlist',
  'page:scaffolder',
  'page:scaffolder/fine-tune',
  'page:fmops-workloads',
  'page:fmops-workloads/endpoints',
  'page:fmops-evaluations/prompts',
  'page:fmops-evaluations/playground',
  'page:fmops-evaluations/evaluations',
  'page:fmops-evaluations/reviews',
  'page:fmops-evaluations/promotions',
  'page:fmops-workloads/capacity',
];

/**
 * Where the page begins: at its end are the buttons that somebody is about to
 * press, and a notice with the mouse on it stays.
 */
const NOTICES = {
  enabled: true,
  autoHideDuration: 15_000,
  anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
} as const;

const Item = ({ icon, href, title }: NavContentNavItem) => {
  const say = useTitles();
  return <SidebarItem icon={() => icon} to={href} text={say(title)} />;
};

const PortalSidebar = ({ navItems }: NavContentComponentProps) => {
  const { t } = useTranslationRef(portalTranslationRef);
  const nav = navItems.withComponent(Item);
  const clusterAccess = nav.take('page:fmops-workloads/cluster-access');
  const notifications = nav.take('page:notifications');
  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarDivider />
      <SidebarGroup label={t('nav.menu')} icon={<MenuIcon />}>
        <SidebarScrollWrapper>
          {FIRST.map(id => nav.take(id))}
          <RequirePermission
            permission={clusterAccessReadPermission}
            errorPage={<></>}
          >
            {clusterAccess}
          </RequirePermission>
          <SidebarDivider />
          {nav.take('page:catalog')}
          {nav.rest({ sortBy: 'title' })}
          {notifications && (
            // With the number of those that are unread
            <NotificationsSidebarItem
              text={t('page.notifications')}
              titleCounterEnabled={false}
              snackbarProps={NOTICES}
            />
          )}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup
        label={t('page.settings')}
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {nav.take('page:user-settings')}
      </SidebarGroup>
    </Sidebar>
  );
};

export const SidebarContent = NavContentBlueprint.make({
  params: { component: PortalSidebar },
});

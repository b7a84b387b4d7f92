import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { portalTranslationRef } from '../../messages';

const useStyles = makeStyles({
  root: {
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    marginLeft: 22,
    color: '#fff',
    fontSize: 20,
    fontWeight: 600,
    whiteSpace: 'nowrap',
    '&:hover': { color: '#fff' },
  },
  name: { marginLeft: 14 },
});

/** The loop of FMOps: from training to serving and back. */
const Loop = () => (
  <svg viewBox="0 0 32 32" width={28} height={28} aria-hidden="true">
    <path
      d="M6 16a5.5 5.5 0 0 1 5.5-5.5c5 0 5 11 10 11a5.5 5.5 0 0 0 0-11c-5 0-5 11-10 11A5.5 5.5 0 0 1 6 16z"
      fill="none"
      stroke="#5fd3c6"
      strokeWidth={3}
    />
  </svg>
);

export const SidebarLogo = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(portalTranslationRef);
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label={t('page.home')}
      >
        <Loop />
        {isOpen && <span className={classes.name}>FMOps</span>}
      </Link>
    </div>
  );
};

import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { registryReadPermission } from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { Link, useLocation } from 'react-router-dom';
import { registriesRouteRef } from '../routes';
import { registriesTranslationRef } from './messages';

/** Leads to the registries, for those who may see them. */
export function RegistriesLink() {
  const { t } = useTranslationRef(registriesTranslationRef);
  const { allowed } = usePermission({ permission: registryReadPermission });
  const path = useRouteRef(registriesRouteRef)?.();
  const { pathname } = useLocation();
  if (!allowed || !path || pathname === path) return null;
  return (
    <Button size="small" role="link" component={Link} to={path}>
      {t('link.text')}
    </Button>
  );
}

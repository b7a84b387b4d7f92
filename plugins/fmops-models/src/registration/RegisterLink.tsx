import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { modelRegisterPermission } from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { Link, useLocation } from 'react-router-dom';
import { modelsTranslationRef } from '../models/messages';
import { modelsRouteRef, templateRouteRef } from '../routes';

/** The template that registers a model. */
const TEMPLATE = { namespace: 'default', templateName: 'register-model' };

/** Leads from the list of models to the form that adds one, for those who may. */
export function RegisterLink() {
  const { t } = useTranslationRef(modelsTranslationRef);
  const { allowed } = usePermission({ permission: modelRegisterPermission });
  const to = useRouteRef(templateRouteRef)?.(TEMPLATE);
  const models = useRouteRef(modelsRouteRef)?.();
  const { pathname } = useLocation();
  if (!allowed || !to || pathname !== models) return null;
  return (
    <Button
      size="small"
      role="link"
      startIcon={<AddIcon />}
      component={Link}
      to={to}
    >
      {t('register.link')}
    </Button>
  );
}

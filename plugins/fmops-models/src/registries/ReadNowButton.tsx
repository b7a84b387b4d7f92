import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  registryRefreshPermission,
  RegistryStatus,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { registriesTranslationRef } from './messages';
import { registriesApiRef } from './registriesApiRef';

interface ReadNowButtonProps {
  registry: RegistryStatus;
  /** When the registry is about to be read. */
  onRead: () => void;
}

/** Has a registry read at once; hidden from those who may not. */
export function ReadNowButton({ registry, onRead }: ReadNowButtonProps) {
  const { id, title } = registry;
  const { t } = useTranslationRef(registriesTranslationRef);
  const api = useApi(registriesApiRef);
  const toasts = useApi(toastApiRef);
  const [busy, setBusy] = useState(false);
  const { allowed } = usePermission({ permission: registryRefreshPermission });
  if (!allowed) return null;

  const read = async () => {
    setBusy(true);
    try {
      await api.refresh(id);
      toasts.post({
        title: t('read.started', { registry: title }),
        status: 'success',
        timeout: 5_000,
      });
      onRead();
    } catch (error) {
      toasts.post({
        title: t('read.failed', { registry: title }),
        description: (error as Error).message,
        status: 'danger',
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="outlined"
      disabled={busy}
      aria-label={t('read.buttonOne', { registry: title })}
      onClick={read}
    >
      {t('read.button')}
    </Button>
  );
}

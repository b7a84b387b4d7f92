import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import {
  SET_FORMATS,
  type SetFormat,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { saveFile } from '../../layout/saveFile';
import { setsTranslationRef } from '../messages';
import { readVersion, versionNames } from '../versions/versionNames';
import type { LoadedSet } from './useSet';

const FORMATS = { jsonl: 'export.jsonl', csv: 'export.csv' } as const;

/** Takes the version that is shown elsewhere. */
export function ExportMenu({ loaded }: { loaded: LoadedSet }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [params] = useSearchParams();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const names = versionNames(loaded);
  const version = readVersion(params.get('version'), names);
  const { id, name } = loaded.set;
  const [{ error, loading }, save] = useAsyncFn(
    async (format: SetFormat) => {
      setAnchor(null);
      const file = await sets.export(id, { version, format });
      saveFile(`${name}-${version}.${format}`, file.type, await file.text());
    },
    [sets, id, name, version],
  );
  if (names.length === 0) return null;
  return (
    <div>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        disabled={loading}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {version === 'draft'
          ? t('export.draft')
          : t('export.version', { version: String(version) })}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
      >
        {SET_FORMATS.map(format => (
          <MenuItem key={format} onClick={() => save(format)}>
            {t(FORMATS[format])}
          </MenuItem>
        ))}
      </Menu>
      {error && (
        <Typography role="alert" color="error" variant="body2">
          {messageOf(error)}
        </Typography>
      )}
    </div>
  );
}

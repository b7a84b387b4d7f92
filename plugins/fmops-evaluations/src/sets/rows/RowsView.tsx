import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { SetRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { Loaded } from '../../loading/Loaded';
import { messageOf } from '../../loading/messageOf';
import { FilterBar } from '../../layout/FilterBar';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { setsTranslationRef } from '../messages';
import type { LoadedSet } from '../page/useSet';
import {
  readVersion,
  versionNames,
  versionWord,
} from '../versions/versionNames';
import { RowDialog } from './RowDialog';
import { RowsTable } from './RowsTable';
import { useRows } from './useRows';

/** The rows of a version, searched; those of the draft can be changed. */
export function RowsView(props: { loaded: LoadedSet; onChange(): void }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { loaded, onChange } = props;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [params, setParams] = useSearchParams();
  const names = versionNames(loaded);
  const version = readVersion(params.get('version'), names);
  const text = params.get('text') ?? '';
  const rows = useRows(loaded, version, text);
  const [edited, setEdited] = useState<{ row?: SetRow }>();
  const isDraft = version === 'draft';
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const written = () => {
    setEdited(undefined);
    onChange();
  };
  const [removal, remove] = useAsyncFn(
    async ({ key }: SetRow) => {
      await sets.removeRow(loaded.set.id, key);
      onChange();
    },
    [sets, loaded.set.id, onChange],
  );
  const add = isDraft && (
    <Button variant="outlined" color="primary" onClick={() => setEdited({})}>
      {t('rows.add')}
    </Button>
  );
  return (
    <>
      <FilterBar>
        <Field
          select
          label={t('rows.version')}
          value={`${version}`}
          onChange={({ target }) => change('version', target.value)}
        >
          {names.map(name => (
            <MenuItem key={name} value={`${name}`}>
              {versionWord(t, name)}
            </MenuItem>
          ))}
        </Field>
        <SearchField
          label={t('rows.search')}
          placeholder={t('rows.searchHint')}
          value={text}
          onChange={value => change('text', value)}
        />
        <div>{add}</div>
      </FilterBar>
      {removal.error && (
        <Alert severity="error">{messageOf(removal.error)}</Alert>
      )}
      <Loaded state={rows.state}>
        {({ items, total }) => {
          if (items.length > 0) {
            return (
              <>
                <Typography variant="body2" role="status">
                  {t('rows.count', { count: total })}
                </Typography>
                <RowsTable
                  rows={items}
                  onEdit={isDraft ? row => setEdited({ row }) : undefined}
                  onRemove={isDraft ? remove : undefined}
                />
                <Pager {...rows} />
              </>
            );
          }
          return (
            <Notice title={t(text ? 'rows.notFound' : 'rows.none')}>
              {text ? (
                <Button onClick={() => change('text', '')}>
                  {t('search.showAll')}
                </Button>
              ) : (
                <Typography>{t('rows.noneHint')}</Typography>
              )}
            </Notice>
          );
        }}
      </Loaded>
      {edited && (
        <RowDialog
          id={loaded.set.id}
          row={edited.row}
          onClose={() => setEdited(undefined)}
          onDone={written}
        />
      )}
    </>
  );
}

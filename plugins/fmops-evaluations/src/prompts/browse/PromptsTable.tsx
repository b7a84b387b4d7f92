import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityRefLink,
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import {
  RELATION_PROMPT_USED_BY,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { promptsTranslationRef } from '../messages';

const COLUMNS = [
  { id: 'prompt', title: 'table.prompt', width: 240 },
  { id: 'version', title: 'table.version', width: 80 },
  { id: 'task', title: 'table.task', width: 120 },
  { id: 'tags', title: 'table.tags', width: 140 },
  { id: 'owner', title: 'table.owner', width: 120 },
  { id: 'uses', title: 'table.uses', align: 'right', width: 80 },
] as const;

/** Prompts, one a row. */
export function PromptsTable(props: {
  prompts: readonly PromptTemplateEntity[];
}) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const columns = COLUMNS.map(column => ({
    ...column,
    title: t(column.title),
  }));
  return (
    <DataTable label={t('table.label')} columns={columns}>
      {props.prompts.map(prompt => (
        <PromptRow key={stringifyEntityRef(prompt)} prompt={prompt} />
      ))}
    </DataTable>
  );
}

function PromptRow({ prompt }: { prompt: PromptTemplateEntity }) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const { metadata, spec } = prompt;
  const { tags = [] } = metadata;
  return (
    <TableRow>
      <TableCell component="th" scope="row" role="rowheader">
        <EntityRefLink
          entityRef={getCompoundEntityRef(prompt)}
          title={metadata.title ?? metadata.name}
        />
        <Typography variant="caption" color="textSecondary" component="div">
          {metadata.description ??
            t(spec.type === 'chat' ? 'table.chat' : 'table.text')}
        </Typography>
      </TableCell>
      <TableCell>{spec.version}</TableCell>
      <TableCell>{spec.models?.task ?? t('table.anyTask')}</TableCell>
      <TableCell>
        {tags.map(tag => (
          <Chip key={tag} size="small" label={tag} />
        ))}
      </TableCell>
      <TableCell>
        <EntityRefLinks
          entityRefs={getEntityRelations(prompt, 'ownedBy')}
          defaultKind="group"
        />
      </TableCell>
      <TableCell align="right">
        {getEntityRelations(prompt, RELATION_PROMPT_USED_BY).length}
      </TableCell>
    </TableRow>
  );
}

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

const COLUMNS = [
  { id: 'prompt', title: 'Prompt', width: 240 },
  { id: 'version', title: 'Version', width: 80 },
  { id: 'task', title: 'Task', width: 120 },
  { id: 'tags', title: 'Tags', width: 140 },
  { id: 'owner', title: 'Owner', width: 120 },
  { id: 'uses', title: 'Used by', align: 'right', width: 80 },
] as const;

/** Prompts, one a row. */
export function PromptsTable(props: {
  prompts: readonly PromptTemplateEntity[];
}) {
  return (
    <DataTable label="Prompts" columns={COLUMNS}>
      {props.prompts.map(prompt => (
        <PromptRow key={stringifyEntityRef(prompt)} prompt={prompt} />
      ))}
    </DataTable>
  );
}

function PromptRow({ prompt }: { prompt: PromptTemplateEntity }) {
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
          {metadata.description ?? (spec.type === 'chat' ? 'Chat' : 'Text')}
        </Typography>
      </TableCell>
      <TableCell>{spec.version}</TableCell>
      <TableCell>{spec.models?.task ?? 'any'}</TableCell>
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

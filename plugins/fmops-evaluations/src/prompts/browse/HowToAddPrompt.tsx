import { CodeSnippet } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { promptsTranslationRef } from '../messages';

const EXAMPLE = `apiVersion: fmops.dev/v1alpha1
kind: PromptTemplate
metadata:
  name: summarize-document
  description: A short summary for busy readers
  tags: [summarization]
spec:
  type: chat
  version: 1.0.0
  owner: group:default/your-team
  lifecycle: experimental
  messages:
    - role: user
      content: |-
        Summarize in {{sentences}} sentences:

        {{document}}
  variables:
    - name: document
      type: string
      required: true
    - name: sentences
      type: number
      default: 3
`;

/** Says how a prompt gets into the catalog. */
export function HowToAddPrompt() {
  const { t } = useTranslationRef(promptsTranslationRef);
  return (
    <>
      <Typography>
        {t('browse.howToAdd', { locations: <code>catalog.locations</code> })}
      </Typography>
      <Box textAlign="left" width="100%" maxWidth={640}>
        <CodeSnippet language="text" text={EXAMPLE} showCopyCodeButton />
      </Box>
    </>
  );
}

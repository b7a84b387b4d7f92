import { CodeSnippet } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';

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
  return (
    <>
      <Typography>
        Describe a prompt in a YAML file of a Git repository, and register the
        address of the file under Create, or let a location under{' '}
        <code>catalog.locations</code> read it. The kind PromptTemplate must be
        among the kinds that the location may bring.
      </Typography>
      <Box textAlign="left" width="100%" maxWidth={640}>
        <CodeSnippet language="yaml" text={EXAMPLE} showCopyCodeButton />
      </Box>
    </>
  );
}

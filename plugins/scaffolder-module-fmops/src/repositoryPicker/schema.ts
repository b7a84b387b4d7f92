import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** The value of the repository picker: as that of `RepoUrlPicker`, or none for this machine. */
export const repositorySchema = makeFieldSchema({
  output: z =>
    z
      .string()
      .describe(
        'Such as github.com?owner=org&repo=name; empty for this machine',
      ),
});

export type RepositoryFieldProps = typeof repositorySchema.TProps;

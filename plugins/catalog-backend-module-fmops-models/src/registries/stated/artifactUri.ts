import { text } from '@fmops/backstage-plugin-fmops-models-node';

/** An address of an artifact, such as `s3://bucket/key`, or nothing. */
export function artifactUri(value: unknown): string | undefined {
  const uri = text(value);
  return uri && uri.length <= 2_000 && /^[a-z][a-z0-9+.-]*:\/\/\S+$/.test(uri)
    ? uri
    : undefined;
}

/** The Hub repository that an artifact's address leads to: `hf://owner/name`. */
export function hubIdOfArtifact(uri: string | undefined): string | undefined {
  return uri && /^hf:\/\/([A-Za-z0-9][\w.-]*\/[\w.-]+)$/.exec(uri)?.[1];
}

import { InputError } from '@backstage/errors';
import { hubId } from '@fmops/backstage-plugin-fmops-models-node';
import type { InspectionRequest } from '@fmops/backstage-plugin-fmops-models-common';
import type { Draft } from './Draft';
import type { ArtifactFolders } from './folders/ArtifactFolders';
import { LimitedFolder } from './folders/LimitedFolder';
import { FolderSource } from './sources/FolderSource';
import type { HuggingFaceSource } from './sources/HuggingFaceSource';
import { providerFacts } from './sources/providerFacts';

/** Where models are looked up. */
export interface Sources {
  huggingFace: HuggingFaceSource;
  folders: ArtifactFolders;
}

/**
 * Looks a model up at the one source that the request names.
 *
 * @throws InputError when it names several, or half of one
 */
export async function lookUp(
  request: InspectionRequest,
  { huggingFace, folders }: Sources,
  draft: Draft,
  signal: AbortSignal,
): Promise<void> {
  const { huggingFaceId, uri, provider, providerModelId } = request;
  const ways = [huggingFaceId, uri, providerModelId].filter(Boolean);
  if (ways.length > 1) {
    throw new InputError(
      'Give one of huggingFaceId, uri, and provider with providerModelId',
    );
  }
  if (huggingFaceId) {
    const id = hubId(huggingFaceId);
    if (!id) {
      throw new InputError(
        'huggingFaceId must be an owner and a name, such as Qwen/Qwen2.5-7B-Instruct',
      );
    }
    await huggingFace.inspect(id, draft, signal);
  } else if (uri) {
    const folder = new LimitedFolder(await folders.open(uri));
    await new FolderSource(folder, draft, signal).inspect();
  } else if (providerModelId) {
    if (!provider) {
      throw new InputError('provider is missing beside providerModelId');
    }
    draft.identify({ name: providerModelId, title: providerModelId });
    draft.add('form', providerFacts(provider, providerModelId));
  }
}

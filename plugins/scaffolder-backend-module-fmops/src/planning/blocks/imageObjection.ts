/**
 * Says what is wrong with an image name; undefined when it will do. What a run
 * was made with must be told later, so the name must not mean something else
 * tomorrow.
 */
export function imageObjection(image: string | undefined): string | undefined {
  if (!image) {
    return 'No image is given, and the configuration has none for this template (fmops.images). Give the name of one, with a tag.';
  }
  const name = image.slice(image.lastIndexOf('/') + 1);
  const [, tag] = /^[a-z0-9][\w.-]*[:@]([\w.:-]+)$/.exec(name) ?? [];
  if (/\s/.test(image) || !tag) {
    return `"${image}" must be the name of an image with a tag or a digest, such as "registry.example.com/lora-trainer:1.0".`;
  }
  return tag === 'latest'
    ? `The tag "latest" means another image tomorrow. Name a version.`
    : undefined;
}

import JSZip from 'jszip';

/** The earliest time that a zip file can tell: each file has the same one. */
const TIME = new Date(Date.UTC(1980, 0, 1));

/** Packs files, sorted by path, into the same bytes whenever they are the same. */
export async function zipFiles(
  files: ReadonlyMap<string, string>,
): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    zip.file(path, text, { date: TIME, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    platform: 'UNIX',
  });
}

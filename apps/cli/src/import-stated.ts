import { refusals, Rejection } from '#libs/kernel';
import { documents, figures } from '#libs/figures';
import { documentStream, figureStream, type StatedFigure } from '#libs/figures/events';
import type { Sender } from './demo/sender.js';
import { bytesOfFile } from './standard-input.js';

const actor = 'import-stated';

const reject = refusals({
  STATED_NOT_READABLE: {
    vi: 'Không đọc được tệp {path}: cần JSON có document và figures.',
    en: 'The file {path} cannot be read: it must be JSON with document and figures.',
    nature: 'input',
  },
});

/** Some fifty thousand figures. */
const fileBytesMax = 33_554_432;

interface StatedFile {
  readonly document: { readonly documentId: string; readonly on: string };
  readonly figures: readonly StatedFigure[];
}

/** Registers a document and states its figures, in the order of the file; what was imported before is left as it is. */
export const importStated = async ({ send }: Sender, path: string): Promise<number> => {
  const file = await readStated(path);
  const { on, ...document } = file.document;
  await send(
    documents,
    documentStream(document.documentId),
    'RegisterDocument',
    { number: null, issuer: null, sha256: null, ...document },
    { on, actor },
  );
  for (const figure of file.figures)
    await send(figures, figureStream(figure.figureId), 'StateFigure', figure, { on, actor });
  return file.figures.length;
};

const readStated = async (path: string): Promise<StatedFile> => {
  try {
    const file = JSON.parse((await bytesOfFile(path, fileBytesMax)).toString('utf8')) as Partial<StatedFile>;
    if (file.document?.documentId && file.document.on && Array.isArray(file.figures)) return file as StatedFile;
  } catch (error) {
    if (error instanceof Rejection) throw error;
    // Told below.
  }
  throw reject('STATED_NOT_READABLE', { path });
};
